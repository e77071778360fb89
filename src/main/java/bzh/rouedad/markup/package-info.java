/** Markdown in; safe HTML, plain text, outline and outgoing links out, without touching anything else. */
package bzh.rouedad.markup;
