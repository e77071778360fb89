/** Agendas of partners taken in: from a file once, or from an address again and again, without doubles. */
package bzh.rouedad.subscription;
