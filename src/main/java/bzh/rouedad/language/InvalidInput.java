package bzh.rouedad.language;

import java.util.Locale;

/** What was typed into a field cannot be taken. The field is named as in the API; the sentence is found by its key. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    public InvalidInput(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String field() {
        return field;
    }

    public String sentence(Locale language) {
        return Messages.say(language, key, arguments == null ? new Object[0] : arguments);
    }

    /**
     * The text without blanks around it, {@link Characters#clean clean}.
     *
     * @throws InvalidInput when nothing that can be seen is left, or more than {@code longest} characters
     */
    public static String required(String field, String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean == null) {
            throw new InvalidInput(field, "language.invalid.empty");
        }
        return clean;
    }

    /** As {@link #required}, but nothing typed is null. Line breaks stay; other control characters go. */
    public static String optional(String field, String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = Characters.clean(text).strip();
        if (clean.length() > longest) {
            throw new InvalidInput(field, "language.invalid.long", longest);
        }
        return Characters.isVisible(clean) ? clean : null;
    }

    /** As {@link #required}, on one line: line breaks become blanks. */
    public static String line(String field, String text, int longest) {
        return required(field, text == null ? null : text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " "), longest);
    }
}
