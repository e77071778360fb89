/** What tests share: a running server, a database, a client of the API, the people of the story. */
package bzh.rouedad.world;
