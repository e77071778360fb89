/** The animator's screen. */
package bzh.rouedad.desk.web;
