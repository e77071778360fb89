package bzh.rouedad.file;

import bzh.rouedad.extraction.Refusal;

/** Whether the words inside a file are found by the search, or why not. */
public enum TextState {
    /** They are found, all of them. */
    SEARCHED,
    /** The first of them are found. */
    SEARCHED_IN_PART,
    /** They will be, as soon as they are read. */
    WAITING,
    /** No words are read from files of this kind. */
    NO_TEXT,
    TOO_LARGE, TOO_LONG, BROKEN, ENCRYPTED, UNSAFE, WITHOUT_WORDS, GIVEN_UP;

    static TextState of(Refusal refusal) {
        return valueOf(refusal.name());
    }
}
