/** The screens of working groups and clubs. */
package bzh.rouedad.group.web;
