package bzh.rouedad.guide;

import bzh.rouedad.file.Licence;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.space.Space;
import java.util.Collection;
import java.util.Objects;

/** Under which licence what an organisation writes stands, unless somebody said otherwise. */
final class Licensing {
    private Licensing() {
    }

    /** Public bodies publish as the law asks of them, everybody else so that what others make of it stays open too. */
    static Licence usual(Organisation owner) {
        boolean isPublic = owner != null
                && (owner.getKind().governed().isPresent() || owner.getKind() == OrganisationKind.PUBLIC_BODY);
        return isPublic ? Licence.OPEN_LICENCE : Licence.CC_BY_SA;
    }

    /**
     * Whether a page of this space may become a chapter: what the publishers wrote themselves, they may publish as they like;
     * what others wrote keeps the licence that is usual for them.
     */
    static boolean mayTake(Licence licence, Space home, Collection<Organisation> publishers, Space space) {
        Organisation owner = space.getOrganisation();
        boolean own = space.getId().equals(home.getId()) || owner != null && publishers.stream().filter(Objects::nonNull)
                .anyMatch(publisher -> publisher.getId().equals(owner.getId()));
        return own || licence.mayContain(usual(owner));
    }
}
