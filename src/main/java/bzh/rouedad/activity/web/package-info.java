/** What happened, on a screen and as a feed. */
package bzh.rouedad.activity.web;
