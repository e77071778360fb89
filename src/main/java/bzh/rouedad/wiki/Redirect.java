package bzh.rouedad.wiki;

import bzh.rouedad.space.Space;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An address that a page had before. It leads to the page, not to another address, so no chain and no loop can form. */
@Entity
@Table(name = "wiki_redirect")
class Redirect {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;

    protected Redirect() {
    }

    Redirect(Space space, String slug, Page page) {
        this.space = space;
        this.slug = slug;
        this.page = page;
    }

    Page page() {
        return page;
    }
}
