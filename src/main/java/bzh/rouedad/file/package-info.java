/** Attachments: content-addressed bytes outside the database, and who may read them. */
package bzh.rouedad.file;
