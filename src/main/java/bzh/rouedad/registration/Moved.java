package bzh.rouedad.registration;

import bzh.rouedad.activity.Activity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed of a meeting and waits to be told to those who signed up, all in one letter. It changes in the turn of the meeting. */
@Entity
@Table(name = "registration_moved")
class Moved {
    @Id
    @Column(name = "event_id")
    private Long eventId;
    @Column(name = "activity_id")
    private long activityId;
    private String circles;
    @Column(name = "edited_at")
    private Instant editedAt;
    private Integer since;
    private Integer told;
    @Column(name = "due_at")
    private Instant dueAt;

    protected Moved() {
    }

    Moved(long eventId) {
        this.eventId = eventId;
    }

    /**
     * One more change.
     *
     * @param before the sequence that the meeting had; null when nobody knows
     * @param end    when all of them are told, if no other follows
     */
    void take(Activity change, Integer before, Instant end) {
        if (dueAt == null) {
            // What a letter told already is not told again, be the news of it late.
            since = before == null || told == null ? before : Integer.valueOf(Math.max(before, told));
        }
        activityId = change.getId();
        // A quiet change on top of one that members hear of: they hear of both at once.
        if (change.getVerb().isForMembers() || dueAt == null) {
            circles = heard(change).stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        editedAt = change.getAt();
        dueAt = end;
    }

    /** Circles whose members hear of a change from elsewhere; none of what was taken over quietly from the source of a meeting. */
    static List<Long> heard(Activity change) {
        return change.getVerb().isForMembers() ? change.getCircleIds() : List.of();
    }

    /** All of it is told, or need not be any more. */
    void told(int sequence) {
        told = sequence;
        dueAt = null;
    }

    Long eventId() {
        return eventId;
    }

    /** The last line of the ledger that it stands for. */
    long activityId() {
        return activityId;
    }

    /** Members of these circles hear of it from elsewhere. */
    List<Long> circleIds() {
        return Stream.of(circles.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
    }

    /** When the last change was made. */
    Instant editedAt() {
        return editedAt;
    }

    /** The sequence that the meeting had before; null when nobody knows. */
    Integer since() {
        return since;
    }

    /** When it is told; null when nothing waits. */
    Instant dueAt() {
        return dueAt;
    }
}
