/** Answers from people's own calendars, read from a mailbox: believed of whom they come from, each once, each with what came of it. */
package bzh.rouedad.reply;
