/** Dated meetings of the network: announced, registered for, carried into people's own calendars. */
package bzh.rouedad.calendar;
