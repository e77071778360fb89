package bzh.rouedad.watch;

import bzh.rouedad.notice.Addressee;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Sought;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A search somebody keeps, to hear what begins to answer it. That of a person begins at once, that of a correspondent when
 * its owner has confirmed it; what answers when it begins never rings. What is sought never changes.
 */
@Entity
@Table(name = "watch_search")
public class SavedSearch {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "correspondent_id")
    private Long correspondentId;
    private String question;
    private String filters;
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;
    @Column(name = "rung_at")
    private Instant rungAt;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected SavedSearch() {
    }

    SavedSearch(Addressee reader, Sought sought, Rhythm rhythm, Instant now) {
        this.personId = reader.personId();
        this.correspondentId = reader.correspondentId();
        this.question = sought.question();
        this.filters = sought.filter().written();
        this.rhythm = rhythm;
        this.madeAt = now;
    }

    void begin(Instant now) {
        begunAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void ring(Rhythm newRhythm) {
        rhythm = newRhythm;
    }

    /** Whether it waits for its owner to confirm it. */
    public boolean isOpen() {
        return begunAt == null && endedAt == null;
    }

    boolean isBegun() {
        return begunAt != null;
    }

    Addressee reader() {
        return new Addressee(personId, correspondentId);
    }

    Sought sought() {
        return new Sought(question, getFilter());
    }

    /** The search as an address of this site, its latest answers first. */
    public String getAddress() {
        return "/recherche?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + (filters.isEmpty() ? "" : "&" + filters)
                + "&sort=date";
    }

    public Long getId() {
        return id;
    }

    public String getQuestion() {
        return question;
    }

    /** What the question is narrowed to. */
    public Filter getFilter() {
        return Filter.read(filters);
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
