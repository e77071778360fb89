package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a space decided. Its number counts the decisions of its year and is given once; it may be corrected, and what it said
 * before stays to be read; a later decision may replace it. None is ever taken away.
 */
@Entity
@Table(name = "meeting_decision")
public class Decision {
    /** The kind under which the catalogue and the ledger know decisions. */
    public static final String KIND = "decision";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Column(name = "of_year")
    private int year;
    private int number;
    private String decided;
    private String text;
    private String reason;
    private String carrier;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private Decision replacement;
    /** The same as a number: queries that ask whether there is one need no second row. */
    @Column(name = "replaced_by", insertable = false, updatable = false)
    private Long replacementId;
    @Column(name = "made_by")
    private Long madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Version
    private long version;

    protected Decision() {
    }

    Decision(Space space, Event event, int number, DecisionText.Checked said, Long madeBy, Instant now) {
        this.space = space;
        this.event = event;
        this.year = said.decided().getYear();
        this.number = number;
        this.madeBy = madeBy;
        this.madeAt = now;
        say(said);
    }

    /** @throws InvalidInput when the day lies in another year than the number says */
    final void say(DecisionText.Checked said) {
        if (said.decided().getYear() != year) {
            throw new InvalidInput("decided", "meeting.invalid.year", getNumber());
        }
        decided = said.decided().toString();
        text = said.text();
        reason = said.reason();
        carrier = said.carrier();
    }

    boolean says(DecisionText.Checked said) {
        return decided.equals(said.decided().toString()) && text.equals(said.text()) && Objects.equals(reason, said.reason())
                && Objects.equals(carrier, said.carrier());
    }

    void giveWayTo(Decision later) {
        replacement = later;
    }

    Long madeBy() {
        return madeBy;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/decisions/" + space.getSlug() + "/" + getNumber();
    }

    /** The year and the number within it: {@code 2007-1}. */
    public String getNumber() {
        return year + "-" + number;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public LocalDate getDecided() {
        return LocalDate.parse(decided);
    }

    public String getText() {
        return text;
    }

    /** The beginning of its text, on one line; 120 characters at most. */
    public String getGist() {
        return Gist.of(text);
    }

    /** Null when nobody said why. */
    public String getReason() {
        return reason;
    }

    /** Who decided, or carries it out; null when nobody said. */
    public String getCarrier() {
        return carrier;
    }

    /** The meeting that took it; null for one between meetings. */
    public Event getEvent() {
        return event;
    }

    /** The decision that holds in its place; null as long as it holds itself. */
    public Decision getReplacement() {
        return replacement;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
