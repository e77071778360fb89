package bzh.rouedad.search;

import bzh.rouedad.language.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, read: words, expressions between quotation marks that must stand as they are, words behind a minus
 * that must not stand, and {@code espace:} with the address of a space. Whatever else is typed is words.
 *
 * @param text  all that is sought, the expressions included, less what is unwanted
 * @param space slug of the space asked for; null when none is
 */
record Question(String text, List<String> expressions, List<String> unwanted, String space) {
    private static final Pattern PART = Pattern.compile(
            "(?<!\\S)-?(?:\"([^\"]*)\"|«([^»]*)»|“([^”]*)”)|(?<!\\S)(?:espace|space):(\\S+)|(?<!\\S)-(?=[^\\s-])(\\S+)|\\S+");

    /** Reads at most {@link Search#LONGEST} characters. */
    static Question of(String typed) {
        StringBuilder text = new StringBuilder();
        List<String> expressions = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String space = null;
        Matcher parts = PART.matcher(Characters.cut(typed, Search.LONGEST));
        while (parts.find()) {
            String expression = parts.group(1) != null ? parts.group(1) : parts.group(2) != null ? parts.group(2) : parts.group(3);
            if (parts.group(4) != null) {
                space = parts.group(4);
            } else if (parts.group(5) != null) {
                unwanted.add(parts.group(5));
            } else if (expression == null) {
                text.append(parts.group()).append(' ');
            } else if (parts.group().startsWith("-")) {
                unwanted.add(expression);
            } else {
                expressions.add(expression);
                text.append(expression).append(' ');
            }
        }
        return new Question(text.toString(), expressions, unwanted, space);
    }
}
