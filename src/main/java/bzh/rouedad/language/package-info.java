/** The sentences of the interface in every language it speaks, French first, and complaints about what was typed. */
package bzh.rouedad.language;
