/** The screens of meetings, and the agenda for other calendars. */
package bzh.rouedad.calendar.web;
