/** Screens of pages taken into other spaces. */
package bzh.rouedad.reprise.web;
