/** Screens and tables of attendance. */
package bzh.rouedad.attendance.web;
