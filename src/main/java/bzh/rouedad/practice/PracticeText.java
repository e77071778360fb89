package bzh.rouedad.practice;

import bzh.rouedad.language.InvalidInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What somebody hands in. Only title, organisation and what was done are required; anything else may be null.
 *
 * @param organisation slug, name, SIREN, or the INSEE code of the territory it governs
 * @param title        on one line, 200 characters at most
 * @param problem      4000 characters at most, as {@code done}, {@code results} and {@code lessons}
 * @param partners     with whom; 1000 characters at most
 * @param cost         as {@link Cost#typed} understands it
 * @param period       what the amount covers, 120 characters at most
 * @param start        as {@link RoughDate#typed} understands it, like {@code end}
 * @param contact      whom to call; 500 characters at most, shown on the sheet and never searched
 * @param story        the long story: address of a page of the space, or {@code space/page}
 * @param documents    ids or addresses of files of the space, 20 at most
 * @param themes       10 at most, 50 characters each
 */
public record PracticeText(String organisation, String title, String problem, String done, String partners, String cost,
                           String period, String start, String end, PracticeState state, String results, String lessons,
                           String contact, String story, List<String> documents, List<String> themes) {
    /** Names of the fields, in the order of the form. */
    public static final List<String> FIELDS = List.of("organisation", "title", "problem", "done", "partners", "cost", "period",
            "start", "end", "state", "results", "lessons", "contact", "story", "documents", "themes");
    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PARTNERS = 1000;
    private static final int LONGEST_PERIOD = 120;
    private static final int LONGEST_CONTACT = 500;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_THEME = 50;
    private static final int MOST_THEMES = 10;
    private static final int MOST_DOCUMENTS = 20;

    /**
     * Of fields as somebody typed them, by the names of {@link #FIELDS}; documents are parted by line breaks or blanks,
     * themes by commas or line breaks.
     *
     * @throws InvalidInput at {@code state} when it is none
     */
    public static PracticeText of(UnaryOperator<String> typed) {
        return new PracticeText(typed.apply("organisation"), typed.apply("title"), typed.apply("problem"), typed.apply("done"),
                typed.apply("partners"), typed.apply("cost"), typed.apply("period"), typed.apply("start"), typed.apply("end"),
                PracticeState.typed(typed.apply("state")), typed.apply("results"), typed.apply("lessons"),
                typed.apply("contact"), typed.apply("story"), parts(typed.apply("documents"), "\\s+"),
                parts(typed.apply("themes"), "[,\\r\\n]+"));
    }

    private static List<String> parts(String text, String between) {
        return text == null ? List.of() : List.of(text.split(between));
    }

    /**
     * The same, cleaned; amounts, dates, organisation, page and files are looked at by whoever knows them.
     *
     * @throws InvalidInput at a field that does not do
     */
    PracticeText checked() {
        return new PracticeText(InvalidInput.line("organisation", organisation, LONGEST_TITLE),
                InvalidInput.line("title", title, LONGEST_TITLE), optional("problem", problem),
                InvalidInput.required("done", done, LONGEST_TEXT),
                InvalidInput.optional("partners", partners, LONGEST_PARTNERS), cost,
                InvalidInput.optional("period", period, LONGEST_PERIOD), start, end,
                state == null ? PracticeState.RUNNING : state, optional("results", results),
                optional("lessons", lessons), InvalidInput.optional("contact", contact, LONGEST_CONTACT),
                InvalidInput.optional("story", story, LONGEST_ADDRESS),
                distinct("documents", documents, LONGEST_ADDRESS, MOST_DOCUMENTS, "practice.invalid.documents"),
                distinct("themes", themes, LONGEST_THEME, MOST_THEMES, "practice.invalid.themes"));
    }

    private static String optional(String field, String text) {
        return InvalidInput.optional(field, text, LONGEST_TEXT);
    }

    private static List<String> distinct(String field, List<String> texts, int longest, int most, String tooMany) {
        Set<String> kept = new LinkedHashSet<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            if (text != null && !text.isBlank()) {
                kept.add(InvalidInput.line(field, text, longest));
            }
        }
        if (kept.size() > most) {
            throw new InvalidInput(field, tooMany, most);
        }
        return List.copyOf(kept);
    }
}
