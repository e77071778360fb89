package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.notice.Addressee;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One person, or several under one name, who sign up for a meeting. It begins asked where nobody signed in, until the owner of
 * the address says yes; then it has a seat, or a number on the waiting list; whoever waits is offered what becomes free and
 * takes it or lets it lapse; anybody may leave. Left and lapsed ones stay as they were; who comes back signs up anew.
 */
@Entity
@Table(name = "registration")
public class Registration {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "correspondent_id")
    private Long correspondentId;
    @Column(name = "email_key")
    private String emailKey;
    private String name;
    private String organisation;
    @Enumerated(EnumType.STRING)
    private Presence presence;
    private int seats;
    private boolean listed;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "registration_answer", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @Column(name = "answer")
    private List<String> answers = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ASKED;
    private Integer number;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "offered_until")
    private Instant offeredUntil;
    @Column(name = "made_by_id")
    private Long madeById;
    @Version
    private long version;

    protected Registration() {
    }

    /** @param madeById who signs somebody else up; null for whoever signs up themselves */
    Registration(Event event, Addressee owner, String emailKey, Long madeById, Instant now) {
        this.event = event;
        this.personId = owner.personId();
        this.correspondentId = owner.correspondentId();
        this.emailKey = emailKey;
        this.madeById = madeById;
        this.askedAt = now;
    }

    void say(RegistrationText.Checked text) {
        name = text.name();
        organisation = text.organisation();
        presence = text.presence();
        seats = text.seats();
        listed = text.listed();
        answers.clear();
        answers.addAll(text.answers());
    }

    void seat() {
        stage = Stage.SEATED;
        offeredUntil = null;
    }

    /** Puts it at the end of the list. */
    void line(int last) {
        stage = Stage.WAITING;
        number = last;
    }

    void number(int confirmed) {
        number = confirmed;
    }

    void offer(Instant until) {
        stage = Stage.OFFERED;
        offeredUntil = until;
    }

    void end(Stage how) {
        stage = how;
        offeredUntil = null;
    }

    /** Whom letters about it go to. */
    public Addressee owner() {
        return new Addressee(personId, correspondentId);
    }

    String emailKey() {
        return emailKey;
    }

    public Long getId() {
        return id;
    }

    public Event getEvent() {
        return event;
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public Presence getPresence() {
        return presence;
    }

    public int getSeats() {
        return seats;
    }

    /** When it was handed in. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** Whether its name may stand in the public list. */
    public boolean isListed() {
        return listed;
    }

    public List<String> getAnswers() {
        return answers;
    }

    public Stage getStage() {
        return stage;
    }

    /** The order in which registrations were confirmed; null as long as it is asked. */
    public Integer getNumber() {
        return number;
    }

    /** Until when the offered seat is held; null when none is. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Who signed somebody else up; null for whoever did so themselves. */
    public Long getMadeById() {
        return madeById;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
