/** What is said about pages and in spaces: threads with comments by members, and what readers say in passing. */
package bzh.rouedad.talk;
