package bzh.rouedad.wiki;

import bzh.rouedad.language.InvalidInput;
import java.util.List;

/** The languages a page may be written in: those of the region first, then those of its partners. */
public final class PageLanguage {
    /** Codes of ISO 639-1; the first one when nothing else is said. */
    public static final List<String> ALL = List.of("fr", "br", "en", "cy", "de", "es", "it", "pt");
    static final String USUAL = ALL.get(0);

    private PageLanguage() {
    }

    /**
     * @return null for nothing
     * @throws InvalidInput when it is none of {@link #ALL}
     */
    static String checked(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!ALL.contains(code.strip())) {
            throw new InvalidInput("language", "wiki.invalid.language", String.join(", ", ALL));
        }
        return code.strip();
    }

    /** What a writer left open stays as it is. */
    static String of(PageText text, Revision before) {
        return text.language() != null ? text.language() : before == null ? USUAL : before.getLanguage();
    }
}
