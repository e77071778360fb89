/** What a meeting is to talk about and what came of it: its agenda, its minutes, the decisions and tasks of a space. */
package bzh.rouedad.meeting;
