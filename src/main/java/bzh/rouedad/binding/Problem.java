package bzh.rouedad.binding;

/** Why a book did not become a file. */
public enum Problem {
    /** It needs more memory, or fills a larger file, than one book is given. */
    TOO_LARGE,
    /** It takes more time than one book is given. */
    TOO_LONG,
    /** Something in it is not what the library expects. */
    BROKEN;

    /** Above whatever a Java process answers with by itself, below what stands for signals. */
    private static final int FIRST = 64;

    /** What the process that makes the file answers with. */
    int status() {
        return FIRST + ordinal();
    }
}
