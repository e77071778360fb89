package bzh.rouedad.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What others may do with a file or a publication, as whoever put it in said. */
public enum Licence {
    CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.fr"),
    CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/deed.fr"),
    OPEN_LICENCE("etalab-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
    PUBLIC_DOMAIN(null, null), RESERVED(null, null);

    /** Those a publication may be under: they have a name that machines know, and everybody may pass on what they cover. */
    public static final List<Licence> OPEN = Arrays.stream(values()).filter(licence -> licence.spdx != null).toList();

    private final String spdx;
    private final String url;

    Licence(String spdx, String url) {
        this.spdx = spdx;
        this.url = url;
    }

    /** Its name in the list of SPDX; null where it has none. */
    public String spdx() {
        return spdx;
    }

    /** Where its words are; null where they are nowhere. */
    public String url() {
        return url;
    }

    /** The one with this SPDX name, in capitals or not. */
    public static Optional<Licence> ofSpdx(String name) {
        return OPEN.stream().filter(licence -> licence.spdx.equalsIgnoreCase(name)).findFirst();
    }

    /**
     * Whether a work under this licence may contain what is under the other one. What must be shared alike goes into what is
     * shared alike only; the open licence of the State may be passed on under both of Creative Commons, but gives away more
     * than either, so it takes in neither. What is reserved goes nowhere.
     */
    public boolean mayContain(Licence material) {
        return switch (material) {
            case PUBLIC_DOMAIN -> true;
            case OPEN_LICENCE -> Set.of(OPEN_LICENCE, CC_BY, CC_BY_SA).contains(this);
            case CC_BY -> this == CC_BY || this == CC_BY_SA;
            case CC_BY_SA -> this == CC_BY_SA;
            case RESERVED -> false;
        };
    }
}
