package bzh.rouedad.markup;

/** Refuses a text that is larger than a page may be; nothing of it was read. */
public final class TextTooLong extends RuntimeException {

    private final int limit;

    TextTooLong(int limit) {
        super("The text is longer than " + limit + " bytes");
        this.limit = limit;
    }

    /** The largest accepted size, in bytes of UTF-8. */
    public int limit() {
        return limit;
    }
}
