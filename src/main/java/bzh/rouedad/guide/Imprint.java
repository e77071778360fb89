package bzh.rouedad.guide;

import bzh.rouedad.file.Licence;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What an editor says of a publication as a whole.
 *
 * @param licence    one of {@link Licence#OPEN}; null for the one that is usual for the steward
 * @param level      null when it is for everybody
 * @param reviewBy   the day until which it may be trusted, such as {@code 2027-06-30}; or null
 * @param steward    address or name of the organisation that answers for it; null for that of the space
 * @param publishers addresses or names of the organisations that publish it together with the steward, 20 at most
 * @param authors    names, 20 at most of 100 characters
 * @param themes     words, 20 at most of 50 characters
 * @param cover      id of the picture on the cover, one of the space; null for none
 */
public record Imprint(Licence licence, Level level, String reviewBy, String steward, List<String> publishers,
                      List<String> authors, List<String> themes, Long cover) {
    /** Nothing said. */
    public static final Imprint NONE = new Imprint(null, null, null, null, List.of(), List.of(), List.of());
    private static final int MOST_PUBLISHERS = 20;
    private static final int MOST_AUTHORS = 20;
    private static final int MOST_THEMES = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_THEME = 50;

    /** Without a picture on the cover. */
    public Imprint(Licence licence, Level level, String reviewBy, String steward, List<String> publishers,
            List<String> authors, List<String> themes) {
        this(licence, level, reviewBy, steward, publishers, authors, themes, null);
    }

    /** What is said of the publication now. */
    public static Imprint of(Guide guide) {
        Colophon said = guide.getColophon();
        return new Imprint(said.getLicence(), said.getLevel(), said.getReviewBy() == null ? null : said.getReviewBy().toString(),
                guide.getNamedSteward() == null ? null : guide.getNamedSteward().getSlug(),
                guide.getPublishers().stream().map(Organisation::getSlug).toList(), said.getAuthors(), said.getThemes(),
                said.getCover() == null ? null : said.getCover().getId());
    }

    Imprint checked() {
        if (licence != null && !Licence.OPEN.contains(licence)) {
            throw new InvalidInput("licence", "guide.invalid.licence");
        }
        String day = InvalidInput.optional("reviewBy", reviewBy, 40);
        try {
            day = day == null ? null : LocalDate.parse(day).toString();
        } catch (DateTimeParseException e) {
            throw new InvalidInput("reviewBy", "guide.invalid.review-day");
        }
        if (day != null && day.length() > 10) {
            throw new InvalidInput("reviewBy", "guide.invalid.review-day");
        }
        return new Imprint(licence, level, day, InvalidInput.optional("steward", steward, LONGEST_NAME),
                lines("publishers", publishers, MOST_PUBLISHERS, LONGEST_NAME),
                lines("authors", authors, MOST_AUTHORS, LONGEST_AUTHOR),
                lines("themes", themes, MOST_THEMES, LONGEST_THEME), cover);
    }

    private static List<String> lines(String field, List<String> typed, int most, int longest) {
        List<String> lines = typed == null ? List.of() : typed.stream()
                .filter(line -> InvalidInput.optional(field, line, longest) != null)
                .map(line -> InvalidInput.line(field, line, longest)).distinct().toList();
        if (lines.size() > most) {
            throw new InvalidInput(field, "guide.invalid.lines", most);
        }
        return lines;
    }
}
