/** The screens and the feed of saved searches. */
package bzh.rouedad.watch.web;
