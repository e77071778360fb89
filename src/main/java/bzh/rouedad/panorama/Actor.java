package bzh.rouedad.panorama;

import bzh.rouedad.organisation.OrganisationKind;

/**
 * An organisation, as far as the panorama looks at it.
 *
 * @param territory id of what it governs, or where it works; null when that is no territory of the division
 */
public record Actor(long id, String slug, String name, OrganisationKind kind, Long territory) {
    public String getName() {
        return name;
    }

    /** Site-relative address. */
    public String getUrl() {
        return "/organisations/" + slug;
    }
}
