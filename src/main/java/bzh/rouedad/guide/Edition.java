package bzh.rouedad.guide;

import bzh.rouedad.file.Licence;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.wiki.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication as it came out one day, with its chapters as they were. It never changes; what is wrong in it is noted
 * beside.
 */
@Entity
@Table(name = "guide_edition")
public class Edition {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_id")
    private Guide guide;
    private int number;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "person_id")
    private Long personId;
    @Enumerated(EnumType.STRING)
    private GuideKind kind;
    private String title;
    private String summary;
    @Enumerated(EnumType.STRING)
    private Licence licence;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Convert(converter = Lines.class)
    private List<String> publishers;
    @Convert(converter = Lines.class)
    private List<String> authors;
    private String note;
    /** Its address with the version of the day. */
    private String cover;
    @Column(name = "cover_words")
    private String coverWords;

    protected Edition() {
    }

    Edition(Guide guide, int number, Long personId, String note, Instant now) {
        this.guide = guide;
        this.number = number;
        this.personId = personId;
        this.note = note;
        this.publishedAt = now;
        this.kind = guide.getKind();
        this.title = guide.getTitle();
        this.summary = guide.getSummary();
        this.licence = guide.getLicence();
        this.level = guide.getColophon().getLevel();
        this.publishers = guide.getAllPublishers().stream().map(Organisation::getName).toList();
        this.authors = List.copyOf(guide.getColophon().getAuthors());
        Optional<Cover> picture = Cover.of(guide);
        this.cover = picture.map(Cover::address).orElse(null);
        this.coverWords = picture.map(Cover::words).orElse(null);
    }

    /** Whether the other one says the same of the publication as a whole. */
    boolean saysAsMuch(Edition other) {
        return title.equals(other.title) && Objects.equals(summary, other.summary) && kind == other.kind
                && licence == other.licence && level == other.level && publishers.equals(other.publishers)
                && authors.equals(other.authors) && Objects.equals(cover, other.cover)
                && Objects.equals(coverWords, other.coverWords);
    }

    /** Site-relative address, which will always lead to this very text. */
    public String getUrl() {
        return url(guide, number);
    }

    static String url(Guide guide, int number) {
        return guide.getUrl() + "/editions/" + number;
    }

    public Long getId() {
        return id;
    }

    public Guide getGuide() {
        return guide;
    }

    /** Counts from 1 within the publication. */
    public int getNumber() {
        return number;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Id of the person who brought it out; null when nobody is known. */
    public Long getPersonId() {
        return personId;
    }

    public GuideKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Licence getLicence() {
        return licence;
    }

    /** Null when it is for everybody. */
    public Level getLevel() {
        return level;
    }

    /** Names of the organisations that published it, the steward first. */
    public List<String> getPublishers() {
        return publishers;
    }

    public List<String> getAuthors() {
        return authors;
    }

    /** What is new in it, in the words of whoever brought it out; or null. */
    public String getNote() {
        return note;
    }

    /**
     * Site-relative address of the picture on its cover, with the version of the day it came out; null for none.
     * {@link Covers} tells whether it can still be seen.
     */
    public String getCover() {
        return cover;
    }

    /** What that picture shows, in the words of that day; null without a picture. */
    public String getCoverWords() {
        return coverWords;
    }
}
