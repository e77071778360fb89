package bzh.rouedad.database;

import java.sql.SQLException;

/** Tells when the database refused a second row under one key: somebody else was faster by a moment. */
public final class Doubles {
    /** The SQL state of both databases for it. */
    private static final String UNIQUE_VIOLATION = "23505";

    private Doubles() {
    }

    /** Whether that is what lies at the bottom of the problem. */
    public static boolean isDouble(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
