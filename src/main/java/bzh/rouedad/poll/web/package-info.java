/** The screens of proposed dates. */
package bzh.rouedad.poll.web;
