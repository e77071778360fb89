package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.language.Characters;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * That one reader is to get one letter: a person about one activity, or a person or correspondent about something of a room
 * that writes its letters itself. It ends sent, or dropped with the reason: there is nothing left that the reader may see,
 * they have no account any more, the address was refused, or five days of trying were in vain.
 */
@Entity
@Table(name = "notice")
class Notice {
    /** Pauses after a failure; the last one repeats. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "correspondent_id")
    private Correspondent correspondent;
    private String kind;
    private Long about;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "due_at")
    private Instant dueAt;
    private int attempts;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String dropped;
    @Column(name = "latest_id")
    private Long latestId;
    private String told;
    @Column(name = "last_error")
    private String lastError;

    protected Notice() {
    }

    Notice(Activity activity, Person person, Instant dueAt) {
        this.activity = activity;
        this.person = person;
        this.dueAt = dueAt;
    }

    /** One of the two readers is null. */
    Notice(String kind, long about, Person person, Correspondent correspondent, Instant now) {
        this.kind = kind;
        this.about = about;
        this.person = person;
        this.correspondent = correspondent;
        this.madeAt = now;
        this.dueAt = now;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    /**
     * Stands for a later change of the same thing as well.
     *
     * @param end when the change is to be told
     */
    void take(Activity later, Instant end) {
        latestId = later.getId();
        // One that a mail server did not take keeps its pause.
        dueAt = attempts == 0 ? end : dueAt;
    }

    void told(String mark) {
        told = mark;
    }

    /** Whether it has neither left nor been dropped. */
    boolean isWaiting() {
        return sentAt == null && dropped == null;
    }

    void drop(String reason) {
        dropped = reason;
    }

    void failed(Instant now, String error) {
        lastError = error == null ? null : Characters.cut(Characters.clean(error), LONGEST_ERROR);
        dueAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        attempts++;
        if (now.isAfter((activity == null ? madeAt : activity.getAt()).plus(PATIENCE))) {
            dropped = "in vain";
        }
    }

    Long id() {
        return id;
    }

    /** Null for a letter of a room that writes its letters itself; the first one where a letter stands for several. */
    Activity activity() {
        return activity;
    }

    /** Id of the last activity it stands for; null when that is the first one. */
    Long latestId() {
        return latestId;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** What kind of letter a room writes itself; null for one about an activity. */
    String kind() {
        return kind;
    }

    long about() {
        return about;
    }

    /** Null when the reader has no account. */
    Person person() {
        return person;
    }

    Correspondent correspondent() {
        return correspondent;
    }
}
