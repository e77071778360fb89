/** The screens of files, and serving them so that nothing in them can run in a reader's browser. */
package bzh.rouedad.file.web;
