/** Tables as they come from spreadsheets and go to them: which letters they are written in, their lines, their cells. */
package bzh.rouedad.table;
