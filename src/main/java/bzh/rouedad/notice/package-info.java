/**
 * Telling people what happened, by mail. The notices are the mail queue; what a person may see is asked again at the
 * moment a letter is written.
 */
package bzh.rouedad.notice;
