package bzh.rouedad.exchange;

/** How far an import is. */
public enum ImportState {
    WAITING, RUNNING, DONE, FAILED;

    /** Whether nothing more will happen to it. */
    public boolean isFinished() {
        return this == DONE || this == FAILED;
    }
}
