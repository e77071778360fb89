package bzh.rouedad.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The title of a page and what is left of its text.
 *
 * @param title one line of 1 to 200 characters
 * @param body without the heading that says the same
 */
record Titles(String title, String body) {

    private static final int LONGEST = 200;
    private static final Pattern HASHES = Pattern.compile(" {0,3}#(?:[ \\t].*)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \\t]*");
    private static final Pattern NUMBER = Pattern.compile("\\A\\d{1,3}[-_. ]+(?=.)");

    static Titles of(FrontMatter front, String path, Function<String, Optional<String>> firstHeading) {
        Optional<String> heading = firstHeading.apply(front.body()).map(text -> line(text, LONGEST))
                .filter(text -> !text.isEmpty());
        Optional<String> told = front.text("title").map(text -> line(text, LONGEST)).filter(text -> !text.isEmpty());
        String title = told.or(() -> heading).orElseGet(() -> readable(path));
        boolean twice = heading.isPresent() && heading.get().equals(title);
        return new Titles(title, twice ? withoutOpeningHeading(front.body(), title) : front.body());
    }

    /** The text without the first-level heading on its first line, if one stands there. */
    private static String withoutOpeningHeading(String text, String title) {
        int start = 0;
        int end = endOfLine(text, start);
        while (end < text.length() && text.substring(start, end).isBlank()) {
            start = end + 1;
            end = endOfLine(text, start);
        }
        String line = text.substring(start, end);
        int next = Math.min(text.length(), end + 1);
        int nextEnd = endOfLine(text, next);
        if (HASHES.matcher(line).matches()) {
            return text.substring(next).replaceFirst("\\A\\n+", "");
        }
        if (line.strip().equals(title) && UNDERLINE.matcher(text.substring(next, nextEnd)).matches()) {
            return text.substring(Math.min(text.length(), nextEnd + 1)).replaceFirst("\\A\\n+", "");
        }
        return text;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** One line, cut between characters. */
    static String line(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).strip();
    }

    /** The name of a file, or of its folder where the file is only its front page, as a person would write it. */
    private static String readable(String path) {
        String folder = EntryName.folder(path);
        String name = PageTree.isIndex(path) && !folder.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1)
                : EntryName.base(path);
        String words = line(NUMBER.matcher(name).replaceFirst("").replaceAll("[-_]+", " "), LONGEST);
        if (words.isEmpty()) {
            return line(name, LONGEST);
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.FRENCH) + words.substring(first);
    }
}
