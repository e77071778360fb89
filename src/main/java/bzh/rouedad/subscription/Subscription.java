package bzh.rouedad.subscription;

import bzh.rouedad.language.Characters;
import bzh.rouedad.space.Space;
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
import java.util.stream.Collectors;

/**
 * An agenda whose meetings a space takes in: an address that is read again and again, or whatever comes up as a file. It ends
 * when somebody says so; what came in stays.
 */
@Entity
@Table(name = "subscription")
public class Subscription {
    static final String KIND = "subscription";
    static final int LONGEST_URL = 1000;
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_ETAG = 300;
    private static final int LONGEST_MODIFIED = 100;
    private static final int LONGEST_REFUSALS = 10_000;
    private static final int MOST_REFUSALS = 100;
    /** How long it is left alone after a fault, doubled each time up to a day. */
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    /** How long an answer that says that nothing is new is enough: occurrences of what recurs come within reach day by day. */
    private static final Duration LONGEST_TRUST = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Column(name = "person_id")
    private long personId;
    private String url;
    private String name;
    private String etag;
    private String modified;
    @Column(name = "tried_at")
    private Instant triedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "whole_at")
    private Instant wholeAt;
    private String fault;
    private int failures;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private int added;
    private int changed;
    private int stayed;
    private int gone;
    private int refused;
    private String refusals;

    protected Subscription() {
    }

    /** @param url null for files */
    Subscription(Space space, long personId, String url, String name, Instant next) {
        this.space = space;
        this.personId = personId;
        this.url = url;
        this.name = name;
        this.nextAt = next;
    }

    void done(Report report, Instant now, Instant next) {
        added = report.getAdded();
        changed = report.getChanged();
        stayed = report.getStayed();
        gone = report.getGone();
        refused = report.refused().size();
        refusals = Characters.cut(report.refused().stream().limit(MOST_REFUSALS).map(line -> line.why().name() + " " + Characters.cut(line.title(), LONGEST_NAME).replace('\n', ' '))
                .collect(Collectors.joining("\n")), LONGEST_REFUSALS);
        wholeAt = now;
        same(now, next);
    }

    /** The source said that nothing is new. */
    void same(Instant now, Instant next) {
        triedAt = now;
        doneAt = now;
        fault = null;
        failures = 0;
        nextAt = next;
    }

    /** What it says of its answer, to be asked the next time; too long for anybody to compare, it is left out. */
    void tagged(String newEtag, String newModified) {
        etag = newEtag == null || newEtag.length() > LONGEST_ETAG ? null : newEtag;
        modified = newModified == null || newModified.length() > LONGEST_MODIFIED ? null : newModified;
    }

    void failed(String why, Instant now) {
        fault = why;
        triedAt = now;
        Duration pause = PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        failures = Math.min(failures + 1, 1000);
    }

    /** It is read no more until somebody who may asks for it. */
    void pause(String why, Instant now) {
        fault = why;
        triedAt = now;
        nextAt = null;
    }

    void hasten(Instant now) {
        nextAt = now;
    }

    void handOver(long newPersonId) {
        personId = newPersonId;
    }

    void end(Instant now) {
        endedAt = now;
        nextAt = null;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    /** In whose name it is read. */
    public long getPersonId() {
        return personId;
    }

    /** Where it is read; null for files. */
    public String getUrl() {
        return url;
    }

    public boolean isFiles() {
        return url == null;
    }

    public String getName() {
        return name;
    }

    /** What the source said of its last answer; null when it is to be read as a whole, whatever the source says. */
    String etag(Instant now) {
        return isFresh(now) ? etag : null;
    }

    /** As {@link #etag}. */
    String modified(Instant now) {
        return isFresh(now) ? modified : null;
    }

    private boolean isFresh(Instant now) {
        return wholeAt != null && wholeAt.plus(LONGEST_TRUST).isAfter(now);
    }

    /** When somebody last tried to read it; or null. */
    public Instant getTriedAt() {
        return triedAt;
    }

    /** When it last came in as a whole, or was found to be the same; or null. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** The key of the sentence that says what went wrong at the last try; or null. */
    public String getFault() {
        return fault;
    }

    /** When it is read next; null when it is not. */
    public Instant getNextAt() {
        return nextAt;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getStayed() {
        return stayed;
    }

    public int getGone() {
        return gone;
    }

    public int getRefused() {
        return refused;
    }

    /** The first of what was refused the last time. */
    public List<Remark> getRemarks() {
        return refusals == null ? List.of() : refusals.lines().map(Remark::of).toList();
    }
}
