/** Who came to a meeting, by organisation and territory; and what those who came thought of it. */
package bzh.rouedad.attendance;
