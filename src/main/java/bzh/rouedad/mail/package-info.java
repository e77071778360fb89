/** A {@link bzh.rouedad.mail.Mail} is a value; the Postman takes it to SMTP, or to a folder when no server is set. */
package bzh.rouedad.mail;
