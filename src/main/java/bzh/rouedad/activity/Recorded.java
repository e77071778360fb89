package bzh.rouedad.activity;

/** Tells the courier, after the commit, that there is something to bring. A hint only: the rows are the truth. */
record Recorded() {
}
