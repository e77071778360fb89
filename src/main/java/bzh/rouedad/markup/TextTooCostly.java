package bzh.rouedad.markup;

/** Refuses a text of acceptable size whose rendering takes too much time, memory or nesting. */
public final class TextTooCostly extends RuntimeException {

    TextTooCostly(String reason) {
        super(reason);
    }

    TextTooCostly(String reason, Throwable cause) {
        super(reason, cause);
    }
}
