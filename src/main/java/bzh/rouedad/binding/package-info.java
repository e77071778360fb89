/** A book becomes a file to keep: PDF, OpenDocument, EPUB or one page of HTML, made by a process that may die of it. */
package bzh.rouedad.binding;
