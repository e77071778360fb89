package bzh.rouedad.guide;

import bzh.rouedad.markup.Heading;
import bzh.rouedad.wiki.OutlineLines;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A chapter of an edition: its text as readers got it. Only the law takes it away again, and leaves a word why. */
@Entity
@Table(name = "guide_edition_chapter")
public class EditionChapter {
    /** Length of the longest text, in characters. */
    static final int LONGEST = 1 << 20;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    private int position;
    @Column(name = "page_id")
    private Long pageId;
    @Column(name = "revision_id")
    private Long revisionId;
    private String slug;
    private String title;
    private String language;
    private String html;
    @Convert(converter = OutlineLines.class)
    private List<Heading> outline;
    @Column(name = "reading_seconds")
    private Integer readingSeconds;
    @Column(name = "struck_at")
    private Instant struckAt;
    @Column(name = "struck_reason")
    private String struckReason;

    protected EditionChapter() {
    }

    EditionChapter(Edition edition, int position, FrozenChapter chapter) {
        this.edition = edition;
        this.position = position;
        this.pageId = chapter.page().getId();
        this.revisionId = chapter.page().getRevision().getId();
        this.slug = chapter.slug();
        this.title = chapter.title();
        this.language = chapter.page().getRevision().getLanguage();
        this.html = chapter.html();
        this.outline = chapter.page().getRevision().getOutline();
        time();
    }

    /** Works out how long it takes to read. */
    final void time() {
        readingSeconds = ReadingTime.seconds(html);
    }

    /** Takes the text out for good. */
    void strike(String reason, Instant now) {
        html = "";
        outline = List.of();
        time();
        struckReason = reason;
        struckAt = now;
    }

    public int getPosition() {
        return position;
    }

    /** The last part of its address. */
    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    /** ISO 639-1 code of the language it is written in. */
    public String getLanguage() {
        return language;
    }

    /** Safe to show as it is. */
    public String getHtml() {
        return html;
    }

    public List<Heading> getOutline() {
        return outline;
    }

    /** When its text was taken out; null unless it was. */
    public Instant getStruckAt() {
        return struckAt;
    }

    public String getStruckReason() {
        return struckReason;
    }
}
