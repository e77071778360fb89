/** What administrators see of answers that were read. */
package bzh.rouedad.reply.web;
