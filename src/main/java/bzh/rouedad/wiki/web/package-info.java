/** The screens of pages: reading, writing, history. */
package bzh.rouedad.wiki.web;
