/** Screens of the organisations: the list, a card, its form, its people. */
package bzh.rouedad.organisation.web;
