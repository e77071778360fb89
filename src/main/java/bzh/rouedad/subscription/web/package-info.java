/** The screen where agendas of partners are taken in. */
package bzh.rouedad.subscription.web;
