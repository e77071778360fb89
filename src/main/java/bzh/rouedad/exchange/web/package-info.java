/** The screens of imports. */
package bzh.rouedad.exchange.web;
