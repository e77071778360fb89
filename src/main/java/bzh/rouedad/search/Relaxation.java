package bzh.rouedad.search;

/** What a question gave up because nothing answered it as it stood; each step gives up more than the one before. */
public enum Relaxation {
    NOTHING,
    /** Not all of its few words stand in every answer, or only words that begin like them. */
    ALL_WORDS,
    /** Its expressions need not stand as they are. */
    EXPRESSIONS
}
