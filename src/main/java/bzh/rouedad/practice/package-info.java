/** Practices: what organisations did, as structured sheets that others can follow, compare and bring in as tables. */
package bzh.rouedad.practice;
