/** Screens of the territories: finding one, looking at one, loading the division of a year. */
package bzh.rouedad.territory.web;
