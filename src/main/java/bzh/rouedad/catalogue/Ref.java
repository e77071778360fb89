package bzh.rouedad.catalogue;

/** Names any thing of the network: its kind, such as {@code page}, and its id. Written {@code page:42}. */
public record Ref(String kind, long id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads what {@link #toString} wrote. */
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        return new Ref(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }
}
