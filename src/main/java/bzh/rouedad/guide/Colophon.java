package bzh.rouedad.guide;

import bzh.rouedad.file.Licence;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.wiki.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;

/** What a publication says of itself, its publishers apart. */
@Embeddable
public class Colophon {
    @Enumerated(EnumType.STRING)
    private Licence licence;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Column(name = "review_by")
    private String reviewBy;
    @Convert(converter = Lines.class)
    private List<String> authors = List.of();
    @Convert(converter = Lines.class)
    private List<String> themes = List.of();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover_id")
    private StoredFile cover;

    protected Colophon() {
    }

    /**
     * What the imprint says.
     *
     * @param picture the one that the imprint names for the cover; or null
     * @throws InvalidInput when it names a day of review that is past, and did not before
     */
    Colophon follow(Imprint imprint, StoredFile picture, LocalDate today) {
        if (imprint.reviewBy() != null && !imprint.reviewBy().equals(reviewBy)
                && LocalDate.parse(imprint.reviewBy()).isBefore(today)) {
            throw new InvalidInput("reviewBy", "guide.invalid.review-past");
        }
        Colophon next = new Colophon();
        next.licence = imprint.licence();
        next.level = imprint.level();
        next.reviewBy = imprint.reviewBy();
        next.authors = imprint.authors();
        next.themes = imprint.themes();
        next.cover = picture;
        return next;
    }

    /** The one that was chosen; null when nobody chose. */
    public Licence getLicence() {
        return licence;
    }

    /** Null when it is for everybody. */
    public Level getLevel() {
        return level;
    }

    /** The day until which it may be trusted; null when nobody said. */
    public LocalDate getReviewBy() {
        return reviewBy == null ? null : LocalDate.parse(reviewBy);
    }

    /** Whether that day has passed. */
    public boolean isStale(LocalDate today) {
        return reviewBy != null && LocalDate.parse(reviewBy).isBefore(today);
    }

    public List<String> getAuthors() {
        return authors == null ? List.of() : authors;
    }

    public List<String> getThemes() {
        return themes == null ? List.of() : themes;
    }

    /** The picture chosen for the cover, wherever it lies now; null for none. {@link Cover} says what is shown. */
    public StoredFile getCover() {
        return cover;
    }
}
