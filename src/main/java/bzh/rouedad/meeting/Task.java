package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that somebody is to do for a space, mostly because of a meeting or a decision of it. It is open until whoever is in
 * charge, or an editor, says that it is done or dropped; either may be taken back.
 */
@Entity
@Table(name = "meeting_task")
public class Task {
    /** The kind under which the catalogue and the ledger know tasks. */
    public static final String KIND = "task";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String text;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String due;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;
    @Column(name = "made_by")
    private Long madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "closed_by")
    private Long closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Task() {
    }

    Task(Space space, Event event, Decision decision, TaskText.Checked said, Long madeBy, Instant now) {
        this.space = space;
        this.event = event;
        this.decision = decision;
        this.madeBy = madeBy;
        this.madeAt = now;
        say(said);
    }

    final void say(TaskText.Checked said) {
        text = said.text();
        personId = said.personId();
        name = said.name();
        due = said.due() == null ? null : said.due().toString();
    }

    void become(TaskState next, Long by, Instant now) {
        state = next;
        closedBy = next == TaskState.OPEN ? null : by;
        closedAt = next == TaskState.OPEN ? null : now;
    }

    Long madeBy() {
        return madeBy;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/taches/" + space.getSlug() + "/" + id;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getText() {
        return text;
    }

    /** Who is in charge; null for nobody, or for somebody without account. */
    public Long getPersonId() {
        return personId;
    }

    /** Who is in charge without an account; null otherwise. */
    public String getName() {
        return name;
    }

    /** The day by which it is to be done; null when none was said. */
    public LocalDate getDue() {
        return due == null ? null : LocalDate.parse(due);
    }

    /** Whether its day has passed and there is still something to be done. */
    public boolean isLate(LocalDate today) {
        return state == TaskState.OPEN && due != null && getDue().isBefore(today);
    }

    /** The decision that asks for it; null for none. */
    public Decision getDecision() {
        return decision;
    }

    /** The meeting that asked for it; null for none. */
    public Event getEvent() {
        return event;
    }

    public TaskState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** When it was done or dropped; null as long as it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Who said that it is done or dropped; null as long as it is open. */
    public Long getClosedBy() {
        return closedBy;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
