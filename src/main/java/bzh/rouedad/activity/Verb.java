package bzh.rouedad.activity;

import java.util.Collection;
import java.util.stream.Collectors;

/** What can be done to a thing. Every pair of kind and verb that occurs has its sentence under {@code activity.kind.verb}. */
public enum Verb {
    CREATED, UPLOADED, REVISED, RENAMED, TRASHED, RESTORED, PROTECTED, PUBLISHED, ANNOUNCED, MOVED, CANCELLED, INVITED, MENTIONED, PROPOSED, PLEDGED, RESOLVED, REOPENED, JOINED, LEFT,
    /** Made for somebody who did not make it; the ids of whoever is to look through it stand in the note. */
    ENTRUSTED,
    /** An organisation takes over what others made; the ids of those whom this concerns stand in the note. */
    ADOPTED,
    /** Nobody's act: a thing says more than before, since its inside was read. For those who keep copies of texts; no list shows it. */
    EXTRACTED;

    private static final int MOST_ADDRESSED = 24;

    /** The note of a line that is for these persons, by their ids: the first {@value #MOST_ADDRESSED} of them; null for nobody. */
    public static String addressedTo(Collection<Long> personIds) {
        return personIds.isEmpty() ? null
                : personIds.stream().distinct().limit(MOST_ADDRESSED).map(Object::toString).collect(Collectors.joining(" "));
    }

    /** The note of a line about what several spaces show: the circles of the others, by their ids; null for no others. */
    public static String alsoIn(Collection<Long> circleIds) {
        return addressedTo(circleIds);
    }

    /** Whether it tells all members of the circles it concerns. */
    public boolean isForMembers() {
        return this == ANNOUNCED || this == MOVED || this == CANCELLED;
    }

    /** Whether it puts a thing elsewhere, or out of sight and back, and all that stands with it. */
    public boolean isPlacing() {
        return this == RENAMED || this == TRASHED || this == RESTORED;
    }
}
