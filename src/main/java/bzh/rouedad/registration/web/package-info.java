/** Screens of registration. */
package bzh.rouedad.registration.web;
