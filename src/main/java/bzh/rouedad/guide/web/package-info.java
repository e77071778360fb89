/** The screens of publications: shelf, reading, making. */
package bzh.rouedad.guide.web;
