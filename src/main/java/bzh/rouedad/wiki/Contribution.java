package bzh.rouedad.wiki;

/** A revision with the page it belongs to. */
public record Contribution(RevisionLine revision, Page page) {
}
