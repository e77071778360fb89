/** The screens of spaces and their members. */
package bzh.rouedad.space.web;
