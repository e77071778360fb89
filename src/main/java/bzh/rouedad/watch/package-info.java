/** Saved searches that ring: what begins to answer one is matched when it is published, and told once, at once or in a digest. */
package bzh.rouedad.watch;
