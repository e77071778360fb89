/** The screens of talk. */
package bzh.rouedad.talk.web;
