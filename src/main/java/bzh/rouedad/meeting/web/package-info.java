/** The screens of agendas, minutes, decisions and tasks. */
package bzh.rouedad.meeting.web;
