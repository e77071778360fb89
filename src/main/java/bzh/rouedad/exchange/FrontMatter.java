package bzh.rouedad.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands in YAML between two lines of hyphens at the top of a page.
 *
 * @param values empty when there is none
 * @param body the text after it; when the YAML is broken, it stays at the top of the text as a block of code
 * @param broken whether the YAML could not be read
 */
public record FrontMatter(Map<String, Object> values, String body, boolean broken) {

    private static final Pattern FENCES =
            Pattern.compile("(?s)\\A---[ \\t]*\\n(.*?)(?<=\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern TICKS = Pattern.compile("`{3,}");
    private static final int LONGEST = 16 << 10;
    private static final int DEEPEST = 20;
    private static final int ALIASES = 10;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;
    private static final LoadSettings SAFE =
            LoadSettings.builder().setMaxAliasesForCollections(ALIASES).setCodePointLimit(LONGEST).build();

    /**
     * Takes the YAML off the top of a page; at most 16 kB of it, 20 levels deep.
     *
     * @param text lines end with {@code \n}
     */
    public static FrontMatter of(String text) {
        Matcher fences = FENCES.matcher(text);
        if (!text.startsWith("---") || !fences.find()) {
            return new FrontMatter(Map.of(), text, false);
        }
        String yaml = fences.group(1);
        String body = text.substring(fences.end());
        FrontMatter broken = new FrontMatter(Map.of(), asCode(yaml) + body, true);
        try {
            if (isTooDeep(yaml)) {
                return broken;
            }
            Object read = new Load(SAFE).loadFromString(yaml);
            if (read instanceof Map<?, ?> map) {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), value));
                return new FrontMatter(values, body, false);
            }
            // Neither names nor values: two rules with a text between them.
            return new FrontMatter(Map.of(), read == null ? body : text, false);
        } catch (YamlEngineException unreadable) {
            return broken;
        }
    }

    /** A value that is a word or a number, without blanks around it; nothing when it is absent, empty or otherwise. */
    public Optional<String> text(String name) {
        Object value = values.get(name);
        return value instanceof String || value instanceof Number
                ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** A list, or one string with commas; a tag over 50 characters is cut, what goes beyond 20 tags is dropped. */
    public List<String> tags() {
        Object tags = values.get("tags");
        Stream<String> words = tags instanceof List<?> list ? list.stream().map(String::valueOf)
                : tags instanceof String string ? Stream.of(string.split(",")) : Stream.empty();
        Map<String, String> once = new LinkedHashMap<>();
        words.map(word -> Titles.line(word, LONGEST_TAG)).filter(tag -> !tag.isEmpty())
                .forEach(tag -> once.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return once.values().stream().limit(MOST_TAGS).toList();
    }

    /** The library descends one call for each level, without end. */
    private static boolean isTooDeep(String yaml) {
        int depth = 0;
        for (Event event : new Parse(SAFE).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static String asCode(String yaml) {
        String fence = "```";
        Matcher ticks = TICKS.matcher(yaml);
        while (ticks.find()) {
            fence = ticks.group().length() >= fence.length() ? ticks.group() + '`' : fence;
        }
        return fence + "yaml\n" + yaml + fence + "\n\n";
    }
}
