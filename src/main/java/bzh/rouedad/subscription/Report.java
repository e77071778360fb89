package bzh.rouedad.subscription;

import java.util.ArrayList;
import java.util.List;

/** What one answer of an agenda brought, counted while it is taken in. */
public final class Report {
    private int added;
    private int changed;
    private int stayed;
    private int gone;
    private final List<Reading.Line> refused = new ArrayList<>();

    /** Something of it happened to one meeting. */
    enum Outcome {
        ADDED, CHANGED, STAYED, GONE
    }

    void count(Outcome outcome) {
        switch (outcome) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case GONE -> gone++;
            default -> stayed++;
        }
    }

    void refuse(Reading.Line line) {
        refused.add(line);
    }

    public int getAdded() {
        return added;
    }

    /** Those that take place again are among them. */
    public int getChanged() {
        return changed;
    }

    public int getStayed() {
        return stayed;
    }

    /** Those that do not take place any more. */
    public int getGone() {
        return gone;
    }

    List<Reading.Line> refused() {
        return refused;
    }
}
