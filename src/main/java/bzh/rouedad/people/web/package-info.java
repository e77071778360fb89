/** Signing in, accounts, invitations, and who looks in each request. */
package bzh.rouedad.people.web;
