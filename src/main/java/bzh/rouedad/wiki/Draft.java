package bzh.rouedad.wiki;

import bzh.rouedad.people.Person;
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

/**
 * What one form holds that was not saved yet. Only its author sees it. One window writes in it at a time, step by step:
 * another that was opened on it takes it over, unless the first went on meanwhile.
 */
@Entity
@Table(name = "wiki_draft")
public class Draft {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String form;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String slug;
    private String title;
    private String markdown;
    private String tags;
    private String note;
    private boolean minor;
    private String language = PageLanguage.USUAL;
    @Column(name = "base_id")
    private Long base;
    private String writer;
    private long step;
    @Enumerated(EnumType.STRING)
    private DraftState state;
    private String digest;
    private Instant at;
    @Version
    private long version;

    protected Draft() {
    }

    Draft(Person person, Space space, String slug, String form) {
        this.person = person;
        this.space = space;
        this.slug = slug;
        this.form = form;
        this.state = DraftState.OPEN;
    }

    /** Whether this window may write this step here, rather than beginning a draft of its own. */
    boolean takes(DraftStep sent) {
        return state == DraftState.OPEN && (writer.equals(sent.writer()) || stamp().equals(sent.seen()));
    }

    /** Keeps the text, unless a later step of the same window is already here. */
    void write(DraftStep sent, DraftText text, Instant now) {
        if (!sent.writer().equals(writer) || sent.step() > step) {
            title = text.title();
            markdown = text.markdown();
            tags = text.tags();
            note = text.note();
            minor = text.minor();
            language = text.language();
            base = text.base();
            digest = text.digest();
            writer = sent.writer();
            step = sent.step();
            at = now;
        }
    }

    /** The text became a page: the words are there now. */
    void save(DraftStep sent, DraftText text, Instant now) {
        writer = sent.writer();
        step = sent.step();
        digest = text.digest();
        title = "";
        markdown = "";
        tags = "";
        note = "";
        state = DraftState.SAVED;
        at = now;
    }

    void discard(Instant now) {
        state = DraftState.DISCARDED;
        at = now;
    }

    /** Whether the draft is over and the message brings nothing new: the same words, or earlier ones of the same window. */
    boolean hasEndedWith(DraftStep sent, DraftText text) {
        return state != DraftState.OPEN && (says(text) || writer.equals(sent.writer()) && sent.step() <= step);
    }

    /** Whether this is what was typed here last. */
    boolean says(DraftText text) {
        return digest.equals(text.digest());
    }

    /** Where the writing stands; a window that has seen this may go on. */
    public String stamp() {
        return writer + ":" + step;
    }

    public String getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }

    /** Of the page it is for; null for a page that has no address yet. */
    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getMarkdown() {
        return markdown;
    }

    /** As they stood in the field. */
    public String getTags() {
        return tags;
    }

    public String getNote() {
        return note;
    }

    /** Whether its author calls it a small correction. */
    public boolean isMinor() {
        return minor;
    }

    /** One of {@link PageLanguage#ALL}. */
    public String getLanguage() {
        return language;
    }

    public Long getBase() {
        return base;
    }

    public DraftState getState() {
        return state;
    }

    public Instant getAt() {
        return at;
    }

    /** Site-relative address where the writing goes on. */
    public String getUrl() {
        String address = slug == null ? "/nouvelle-page/" + space.getSlug() : space.getUrl() + "/" + slug + "/modifier";
        return address + "?brouillon=" + form;
    }
}
