package bzh.rouedad.wiki;

import bzh.rouedad.markup.Heading;
import bzh.rouedad.markup.Rendering;
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

/** One saved state of a page, with everything worked out from its text, so that reading never parses. It never changes. */
@Entity
@Table(name = "wiki_revision")
public class Revision {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;
    private int number;
    private String title;
    private String markdown;
    private String html;
    @Column(name = "plain_text")
    private String plainText;
    @Convert(converter = OutlineLines.class)
    private List<Heading> outline;
    @Convert(converter = Lines.class)
    private List<String> tags;
    private String note;
    @Column(name = "imported_from")
    private String importedFrom;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    private boolean minor;
    private String language = PageLanguage.USUAL;

    protected Revision() {
    }

    Revision(Page page, int number, PageText text, Rendering rendering, Long personId, Instant at) {
        this.page = page;
        this.number = number;
        this.title = text.title();
        this.markdown = text.markdown();
        this.html = rendering.html();
        this.plainText = rendering.plainText();
        this.outline = rendering.outline();
        this.tags = text.tags();
        this.note = text.note();
        this.importedFrom = text.importedFrom();
        this.personId = personId;
        this.at = at;
        this.minor = text.minor();
        this.language = PageLanguage.of(text, page.getRevision());
    }

    boolean says(PageText text) {
        return title.equals(text.title()) && markdown.equals(text.markdown()) && getTags().equals(text.tags())
                && (text.language() == null || text.language().equals(language));
    }

    /** What it says, as a text made from it. */
    public PageText text() {
        return new PageText(title, markdown, id, null, getTags(), null, false, language);
    }

    public Long getId() {
        return id;
    }

    /** Id of the page it is one of. */
    public long pageId() {
        return page.getId();
    }

    /** Counts from 1 within the page. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getMarkdown() {
        return markdown;
    }

    /** Safe to show as it is. */
    public String getHtml() {
        return html;
    }

    public String getPlainText() {
        return plainText;
    }

    public List<Heading> getOutline() {
        return outline;
    }

    public List<String> getTags() {
        return tags == null ? List.of() : tags;
    }

    /** One of {@link PageLanguage#ALL}. */
    public String getLanguage() {
        return language;
    }

    public String getNote() {
        return note;
    }

    /** Path of the file this text came from, for a text that was imported. */
    public String getImportedFrom() {
        return importedFrom;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }

    /** Whether its author called it a small correction. */
    public boolean isMinor() {
        return minor;
    }
}
