package bzh.rouedad.guide;

import bzh.rouedad.file.Licence;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.util.Collection;
import java.util.Objects;

/** Under which licence what an organisation writes stands, unless somebody said otherwise. */
public final class Licensing {
    private Licensing() {
    }

    /** Public bodies publish as the law asks of them, everybody else so that what others make of it stays open too. */
    static Licence usual(Organisation owner) {
        boolean isPublic = owner != null
                && (owner.getKind().governed().isPresent() || owner.getKind() == OrganisationKind.PUBLIC_BODY);
        return isPublic ? Licence.OPEN_LICENCE : Licence.CC_BY_SA;
    }

    /** Under which licence the page stands: that of those it was taken from, else the usual one of whoever owns its space. */
    public static Licence of(Page page) {
        return page.getLicence() != null ? page.getLicence() : usual(page.getSpace().getOrganisation());
    }

    /**
     * Whether a page may become a chapter: what the publishers wrote themselves, they may publish as they like; what others
     * wrote keeps its licence.
     */
    static boolean mayTake(Licence licence, Space home, Collection<Organisation> publishers, Page page) {
        Space space = page.getSpace();
        Organisation owner = space.getOrganisation();
        boolean own = page.getLicence() == null && isOf(space, home, owner, publishers);
        return own || licence.mayContain(of(page));
    }

    private static boolean isOf(Space space, Space home, Organisation owner, Collection<Organisation> publishers) {
        return space.getId().equals(home.getId()) || owner != null && publishers.stream().filter(Objects::nonNull)
                .anyMatch(publisher -> publisher.getId().equals(owner.getId()));
    }
}
