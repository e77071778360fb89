/** What waits for the animator: each morning, from all rooms, each line with what to do about it. */
package bzh.rouedad.desk;
