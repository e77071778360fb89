/** Serving attachments so that nothing in them can run in a reader's browser. */
package bzh.rouedad.file.web;
