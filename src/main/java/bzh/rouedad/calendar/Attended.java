package bzh.rouedad.calendar;

import java.time.Instant;
import java.util.List;

/** Somebody who knows to which meetings a person comes, whichever space they are of. */
public interface Attended {
    /** Ids of meetings that end after this moment and to which the person comes; a thousand at most. */
    List<Long> eventIds(long personId, Instant since);

    /** Whether the person has a seat for this meeting. */
    boolean isComing(long personId, long eventId);
}
