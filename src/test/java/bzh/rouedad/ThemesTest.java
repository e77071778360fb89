package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.space.Hosting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemesTest {
    private static final Path THEMES = Path.of("themes");
    private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+):\\s*#(\\p{XDigit}{6});");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(--[\\w-]+):");
    private static final String DARK = "@media screen and (prefers-color-scheme: dark)";
    /** Foreground, then the grounds it is read on; WCAG 2.1 asks for 4.5:1. */
    private static final Map<String, List<String>> READ_ON = Map.of(
            "--accent", List.of("--paper", "--surface", "--sunken", "--tint", "--good-tint", "--bad-tint",
                    "--warn-tint", "--info-tint", "--note-tint"),
            "--accent-strong", List.of("--paper", "--surface", "--tint"),
            "--ink", List.of("--paper", "--surface", "--sunken", "--tint", "--good-tint", "--bad-tint", "--warn-tint"),
            "--ink-soft", List.of("--paper", "--surface", "--sunken", "--tint"),
            "--on-accent", List.of("--accent", "--accent-strong"),
            "--on-deep", List.of("--deep"),
            "--spark", List.of("--deep"),
            "--on-spark", List.of("--spark"),
            "--bad", List.of("--paper", "--surface", "--tint", "--bad-tint"));

    @Test
    void everyThemeReadsWellByDayAndByNight() throws IOException {
        List<String> hardToRead = new ArrayList<>();
        for (String theme : Hosting.THEMES) {
            for (boolean dark : List.of(false, true)) {
                Map<String, String> colours = colours(theme, dark);
                READ_ON.forEach((text, grounds) -> grounds.forEach(ground -> {
                    double contrast = contrast(colours.get(text), colours.get(ground));
                    if (contrast < 4.5) {
                        hardToRead.add(theme + (dark ? " dark " : " light ") + text + " on " + ground + " " + contrast);
                    }
                }));
            }
        }
        assertEquals(List.of(), hardToRead);
    }

    @Test
    void everyThemeOfferedHasItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(THEMES)) {
            assertEquals(Hosting.THEMES, folders.filter(Files::isDirectory).map(each -> each.getFileName().toString())
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void aThemeIsNothingButTokens() throws IOException {
        for (String theme : Hosting.THEMES) {
            String rest = TOKEN.matcher(read(theme, "tokens.css")).replaceAll("--token:")
                    .replaceAll("--token:[^;]*;", "").replaceAll("/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
            assertEquals(".theme-" + theme + " { } " + DARK + " { .theme-" + theme + " { } }", rest);
        }
    }

    @Test
    void everyTokenUsedIsDefined() throws IOException {
        Set<String> defined = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (String sheet : List.of("base.css", "tokens.css", "theme.css", "parts.css", "editor.css", "print.css",
                "changes.css", "suggestions.css", "reading.css", "outlines.css", "editions.css", "practices.css", "meetings.css", "region.css")) {
            TOKEN.matcher(read("plain", sheet)).results().forEach(found -> defined.add(found.group(1)));
            USE.matcher(read("plain", sheet)).results().forEach(found -> used.add(found.group(1)));
        }
        used.removeAll(defined);
        assertEquals(Set.of(), used);
    }

    /** What only some screens load follows the themes like everything else. */
    @Test
    void theSheetsOfSingleScreensHaveNoColoursOfTheirOwn() throws IOException {
        for (String sheet : List.of("editor.css", "suggestions.css", "reading.css", "outlines.css", "editions.css", "agenda.css")) {
            assertEquals(List.of(), Pattern.compile("#\\p{XDigit}{3,8}\\b|rgb|hsl").matcher(read("plain", sheet)
                    .replaceAll("(?m)^[^{]*\\{", "")).results().map(found -> found.group()).toList(), sheet);
        }
    }

    @Test
    void theStyleSheetsWeighLessThanThirtyKilobytes() throws IOException {
        long weight = 0;
        for (String sheet : List.of("base.css", "tokens.css", "theme.css", "parts.css", "print.css")) {
            weight += Files.size(THEMES.resolve("plain").resolve(sheet));
        }
        assertTrue(weight < 30_000, weight + " bytes");
    }

    private static String read(String theme, String sheet) throws IOException {
        return Files.readString(THEMES.resolve(theme).resolve(sheet));
    }

    private static Map<String, String> colours(String theme, boolean dark) throws IOException {
        Map<String, String> colours = new HashMap<>();
        for (int part = 0; part <= (dark ? 1 : 0); part++) {
            for (String css : List.of(read("plain", "base.css"), read(theme, "tokens.css"))) {
                COLOUR.matcher(css.split(Pattern.quote(DARK), 2)[part]).results()
                        .forEach(found -> colours.put(found.group(1), found.group(2)));
            }
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance of WCAG 2.1. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
