/** Pages with their history inside a space. Nothing written here is ever overwritten: each save is a new revision. */
package bzh.rouedad.wiki;
