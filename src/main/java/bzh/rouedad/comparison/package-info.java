/** Texts compared, and two changes of one text brought together; knows nothing of what the texts are for. */
package bzh.rouedad.comparison;
