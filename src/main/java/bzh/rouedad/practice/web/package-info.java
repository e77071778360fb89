/** The screens of practices: shelf, sheet, form, history. */
package bzh.rouedad.practice.web;
