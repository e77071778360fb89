/** Adoptions: which organisations take over a practice or a guide, how far they are, and what they changed. */
package bzh.rouedad.adoption;
