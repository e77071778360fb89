package bzh.rouedad.organisation;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.territory.Siren;
import java.net.URI;

/**
 * What a card says.
 *
 * @param name      on one line, 200 characters at most
 * @param siren     nine digits, blanks between them do not matter; or null
 * @param territory code or name of a territory of the division; or null
 * @param area      where it works, in its own words, 120 characters at most; or null
 * @param website   a whole address with http or https; or null
 * @param summary   2000 characters at most; or null
 */
public record OrganisationText(OrganisationKind kind, String name, String siren, String territory, String area,
                               String website,
                               String summary) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AREA = 120;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SUMMARY = 2000;

    /**
     * The same, cleaned; the territory is looked for by whoever knows them.
     *
     * @throws InvalidInput at a field that does not do
     */
    OrganisationText checked() {
        if (kind == null) {
            throw new InvalidInput("kind", "language.invalid.empty");
        }
        String number = siren == null ? "" : siren.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!number.isEmpty() && !Siren.isValid(number)) {
            throw new InvalidInput("siren", "organisation.invalid.siren");
        }
        return new OrganisationText(kind, InvalidInput.line("name", name, LONGEST_NAME),
                number.isEmpty() ? null : number, InvalidInput.optional("territory", territory, LONGEST_NAME),
                InvalidInput.optional("area", area, LONGEST_AREA),
                address(InvalidInput.optional("website", website, LONGEST_ADDRESS)),
                InvalidInput.optional("summary", summary, LONGEST_SUMMARY));
    }

    OrganisationText with(String otherSiren) {
        return new OrganisationText(kind, name, otherSiren, territory, area, website, summary);
    }

    private static String address(String typed) {
        if (typed == null) {
            return null;
        }
        try {
            URI address = URI.create(typed);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return typed;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new InvalidInput("website", "organisation.invalid.website");
        }
        throw new InvalidInput("website", "organisation.invalid.website");
    }
}
