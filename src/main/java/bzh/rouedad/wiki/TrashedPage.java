package bzh.rouedad.wiki;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/** A page in the trash. It is none of the {@link Page pages}: whatever lists, finds or counts those does not meet it. */
@Entity
@Table(name = "wiki_page")
@AdditionalCriteria("this.trashedAt is not null")
public class TrashedPage {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String slug;
    private String title;
    @Column(name = "trashed_slug")
    private String trashedSlug;
    @Column(name = "trashed_at")
    private Instant trashedAt;
    @Column(name = "trashed_by")
    private Long trashedBy;
    @Version
    private long version;

    protected TrashedPage() {
    }

    /** It is a page again, at this address. */
    void restore(String address) {
        slug = address;
        trashedSlug = null;
        trashedAt = null;
        trashedBy = null;
    }

    Ref ref() {
        return new Ref(Page.KIND, id);
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    /** The last part of the address it had. */
    public String getSlug() {
        return trashedSlug;
    }

    public Instant getTrashedAt() {
        return trashedAt;
    }

    /** Id of the person who threw it away; null when nobody is known. */
    public Long getTrashedBy() {
        return trashedBy;
    }
}
