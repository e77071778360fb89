package bzh.rouedad.file;

/** Bytes that begin like a picture and are none that can be shown. */
class BrokenPicture extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenPicture(String why) {
        super(why);
    }

    BrokenPicture(Throwable cause) {
        super(cause);
    }
}
