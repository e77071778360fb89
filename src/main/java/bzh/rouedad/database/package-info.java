/** What the two databases ask of everybody who writes in them. */
package bzh.rouedad.database;
