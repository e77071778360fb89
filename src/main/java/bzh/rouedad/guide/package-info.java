/** Publications: a reading order over wiki pages, with a status that readers can trust. */
package bzh.rouedad.guide;
