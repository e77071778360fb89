/** The search screen. */
package bzh.rouedad.search.web;
