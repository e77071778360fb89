package bzh.rouedad.guide;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.file.Licence;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A publication of a space: an ordered set of wiki pages that may come from several spaces. It begins as an idea or in
 * preparation, is announced, proposed, published, later revised or withdrawn. Readers see of its chapters those whose
 * own space they may read.
 */
@Entity
@Table(name = "guide")
public class Guide {
    /** The kind under which the catalogue and the ledger know guides. */
    public static final String KIND = "guide";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Enumerated(EnumType.STRING)
    private GuideKind kind;
    private String title;
    private String summary;
    @Enumerated(EnumType.STRING)
    private GuideStatus status;
    @Embedded
    private Promise promise = new Promise();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "guide_slip", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<Slip> slips = new ArrayList<>();
    @Embedded
    private Colophon colophon = new Colophon();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "steward_id")
    private Organisation steward;
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "guide_publisher", joinColumns = @JoinColumn(name = "guide_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    private List<Organisation> publishers = new ArrayList<>();
    @Embedded
    private Withdrawn withdrawn;
    /** What the colophon says, to be asked for. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "guide_theme", joinColumns = @JoinColumn(name = "guide_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();
    @Column(name = "proposed_by")
    private Long proposedBy;
    private int edition;
    @Column(name = "edition_at")
    private Instant editionAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "guide_chapter", joinColumns = @JoinColumn(name = "guide_id"),
            inverseJoinColumns = @JoinColumn(name = "page_id"))
    @OrderColumn(name = "position")
    private List<Page> chapters = new ArrayList<>();
    @Version
    private long version;

    protected Guide() {
    }

    Guide(Space space, String slug) {
        this.space = space;
        this.slug = slug;
    }

    /** Takes over what was handed in; answers whether the publication came out by it. */
    boolean describe(GuideText text, List<Page> pages, Long personId, Instant now) {
        boolean comesOut = text.status().isOut() && (status == null || !status.isOut());
        if (text.status() == GuideStatus.PROPOSED && status != GuideStatus.PROPOSED) {
            proposedBy = personId;
        }
        // What was promised for a day and comes out needs no excuse any more.
        Promise next = new Promise(text.announced(), !text.status().isOut() && text.status() != GuideStatus.WITHDRAWN);
        if (promise != null && promise.isGivenUpBy(next) && !text.status().isOut()) {
            slips.add(new Slip(promise.announced(), now));
        }
        kind = text.kind();
        title = text.title();
        summary = text.summary();
        status = text.status();
        promise = next;
        changedAt = now;
        withdrawn = status == GuideStatus.WITHDRAWN ? Withdrawn.of(text.withdrawal(), withdrawn) : null;
        if (comesOut && publishedAt == null) {
            publishedAt = now;
        }
        if (!pages.equals(chapters)) {
            chapters.clear();
            chapters.addAll(pages);
        }
        return comesOut;
    }

    /**
     * Takes over what is said of it as a whole.
     *
     * @param cover     null for none
     * @param owner     null for the organisation of the space
     * @param together  those that publish it with the owner
     */
    void imprint(Imprint imprint, StoredFile cover, Organisation owner, List<Organisation> together, LocalDate today) {
        colophon = colophon.follow(imprint, cover, today);
        themes.retainAll(colophon.getThemes());
        themes.addAll(colophon.getThemes());
        steward = owner;
        if (!together.equals(publishers)) {
            publishers.clear();
            publishers.addAll(together);
        }
    }

    /** Somebody asks that the next edition be brought out by somebody else. */
    void propose(Long personId, Instant now) {
        proposedBy = personId;
        changedAt = now;
        if (!status.isOut()) {
            status = GuideStatus.PROPOSED;
        }
    }

    /** Its next edition is the one readers have from now on. */
    void bringOut(int number, Instant now) {
        edition = number;
        editionAt = now;
        proposedBy = null;
        changedAt = now;
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** Says that it is out, where its status said something else. */
    void come(GuideStatus out) {
        status = out;
        withdrawn = null;
        promise = new Promise(getAnnounced(), false);
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/guides/" + slug;
    }

    /** Counts the changes; tells whether the guide is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public Space getSpace() {
        return space;
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

    public GuideStatus getStatus() {
        return status;
    }

    /** When it is to appear, in the partner's own words. */
    public String getAnnounced() {
        return promise == null ? null : promise.announced();
    }

    /** Earlier promises, the first one first. */
    public List<Slip> getSlips() {
        return slips;
    }

    /** The licence that was chosen, or the one that is usual for the steward. */
    public Licence getLicence() {
        return colophon.getLicence() == null ? Licensing.usual(getSteward()) : colophon.getLicence();
    }

    /** What was said of it as a whole. */
    public Colophon getColophon() {
        return colophon;
    }

    /** The organisation that answers for it, be it that of the space; null when there is none. */
    public Organisation getSteward() {
        return steward == null ? space.getOrganisation() : steward;
    }

    /** The one that was named; null when it is that of the space. */
    public Organisation getNamedSteward() {
        return steward;
    }

    /** Who publishes it together with the steward. */
    public List<Organisation> getPublishers() {
        return publishers;
    }

    /** The steward, then those that publish with it. */
    public List<Organisation> getAllPublishers() {
        return Stream.concat(Stream.ofNullable(getSteward()), publishers.stream()).distinct().toList();
    }

    /** Why it was taken back; null unless it was. */
    public String getWithdrawnReason() {
        return withdrawn == null ? null : withdrawn.reason();
    }

    /** Address of what to read instead: of this site, or a whole one; null when there is none. */
    public String getReplacedBy() {
        return withdrawn == null ? null : withdrawn.replacedBy();
    }

    /** Id of the person who asked that its next edition come out; null when nobody did. */
    public Long getProposedBy() {
        return proposedBy;
    }

    /** Number of the edition readers have; 0 before the first. */
    public int getEdition() {
        return edition;
    }

    /** When that edition came out; null before the first. */
    public Instant getEditionAt() {
        return editionAt;
    }

    /** When it first came out. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    List<Page> chapters() {
        return chapters;
    }
}
