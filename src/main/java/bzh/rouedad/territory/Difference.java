package bzh.rouedad.territory;

import java.util.List;

/**
 * What a set would change of what stands.
 *
 * @param added    territories that were not there, or are there again
 * @param changed  those of which the set tells something else
 * @param merged   communes that lead to another one from now on
 * @param ended    intercommunalities that are there no longer
 * @param same     how many stay as they are
 * @param formers  how many names of merged communes are new or lead elsewhere
 * @param outlines how many outlines are new or other than before
 */
public record Difference(List<Change> added, List<Change> changed, List<Change> merged, List<Change> ended, int same,
        int formers,
                         int outlines) {

    /** Whether there is anything to be done. */
    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && merged.isEmpty() && ended.isEmpty() && formers == 0
                && outlines == 0;
    }

    /** How many of the added are of this kind. */
    public long added(TerritoryKind kind) {
        return added.stream().filter(change -> change.kind() == kind).count();
    }

    public List<Change> getAdded() {
        return added;
    }

    public List<Change> getChanged() {
        return changed;
    }

    public List<Change> getMerged() {
        return merged;
    }

    public List<Change> getEnded() {
        return ended;
    }

    public int getSame() {
        return same;
    }

    public int getFormers() {
        return formers;
    }

    public int getOutlines() {
        return outlines;
    }

    /**
     * One territory that changes.
     *
     * @param name as the set tells it; of what ends, as it was
     * @param now  name of what it leads to; null where it leads nowhere
     */
    public record Change(TerritoryKind kind, String code, String name, String now) {
        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public String getNow() {
            return now;
        }
    }
}
