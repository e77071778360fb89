package bzh.rouedad.api;

/** The caller sent a token that is wrong, or was taken back. */
class BadToken extends RuntimeException {
    private static final long serialVersionUID = 1;
}
