package bzh.rouedad.wiki;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.file.Licence;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.people.Role;
import bzh.rouedad.space.Space;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/**
 * A wiki page. It is born with its first revision and shows its latest; its address, the slug, stays when its title
 * changes. A parent, another page of the same space, gives it a place in the tree. The pages it links to are kept
 * beside it, so that "what leads here" is a look-up. No query meets a page that lies in the trash.
 */
@Entity
@Table(name = "wiki_page")
@AdditionalCriteria("this.trashedAt is null")
public class Page {
    /** The kind under which the catalogue and the ledger know pages. */
    public static final String KIND = "page";
    private static final int LONGEST_LINK = 300;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String slug;
    private String title;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Page parent;
    /** Two columns point at each other's tables: this side is written as a plain number, so that pages go in first. */
    @Column(name = "revision_id")
    private Long revisionId;
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id", insertable = false, updatable = false)
    private Revision revision;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "wiki_link", joinColumns = @JoinColumn(name = "page_id"))
    @Column(name = "target")
    private Set<String> links = new HashSet<>();
    /** The tags of the revision shown. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "wiki_tag", joinColumns = @JoinColumn(name = "page_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();
    @Column(name = "trashed_at")
    private Instant trashedAt;
    @Column(name = "trashed_by")
    private Long trashedBy;
    @Column(name = "trashed_slug")
    private String trashedSlug;
    @Enumerated(EnumType.STRING)
    private Role protection = Role.CONTRIBUTOR;
    @Enumerated(EnumType.STRING)
    private Licence licence;
    @Version
    private long version;

    protected Page() {
    }

    Page(Space space, String slug, Instant now) {
        this.space = space;
        this.slug = slug;
        this.createdAt = now;
    }

    /** The next revision, for a change that is none of the text: the page does not count as changed. */
    Revision follow(PageText text, Rendering rendering, Long personId, Instant now) {
        Instant changed = changedAt;
        Revision next = revise(text, rendering, personId, now);
        changedAt = changed;
        return next;
    }

    /** The next revision; {@link #show} makes it the one shown, once it has its id. */
    Revision revise(PageText text, Rendering rendering, Long personId, Instant now) {
        title = text.title();
        changedAt = now;
        Set<String> targets = rendering.links().stream().filter(link -> link.length() <= LONGEST_LINK)
                .collect(Collectors.toSet());
        links.retainAll(targets);
        links.addAll(targets);
        tags.retainAll(text.tags());
        tags.addAll(text.tags());
        return new Revision(this, revision == null ? 1 : revision.getNumber() + 1, text, rendering, personId, now);
    }

    void show(Revision latest) {
        revision = latest;
        revisionId = latest.getId();
    }

    /** Into the trash; what no address looks like takes the place of its own. */
    void discard(Long personId, Instant now) {
        trashedSlug = slug;
        slug = slug + "~" + id;
        trashedAt = now;
        trashedBy = personId;
        parent = null;
    }

    void protect(Role role) {
        protection = role;
    }

    void standUnder(Licence of) {
        licence = of;
    }

    void moveTo(Space newSpace, String newSlug) {
        space = newSpace;
        slug = newSlug;
    }

    void moveUnder(Page newParent) {
        parent = newParent;
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address. */
    public String getUrl() {
        return space.getUrl() + "/" + slug;
    }

    /** The licence of those whose text it took over; null for what the space wrote itself. */
    public Licence getLicence() {
        return licence;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public Page getParent() {
        return parent;
    }

    /** The lowest role that may change the page. */
    public Role getProtection() {
        return protection;
    }

    /** The revision shown. */
    public Revision getRevision() {
        return revision;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
