/** Addresses, headers, look and language of every screen; home, errors, the administrator's mail screen. */
package bzh.rouedad.site.web;
