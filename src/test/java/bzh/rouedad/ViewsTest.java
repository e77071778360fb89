package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** One view, one bean of the same feature; no styling, no script, nothing unescaped but what the renderer made safe. */
class ViewsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern BEAN = Pattern.compile("#\\{(?:not |empty |not empty )?\\(?([a-zA-Z]+)[.}\\[]");
    /** Beans that every view may name. */
    private static final Set<String> EVERYWHERE = Set.of("siteAddress", "msg", "words", "speaking", "signedIn", "resource", "asked");
    /** Texts that may be put out as they are: the renderer or the search made them safe. */
    private static final Set<String> SAFE = Set.of("readPage.html", "readEdition.html", "printEdition.html(chapter)", "editPage.preview", "pageHistory.revision.html", "row.before()", "row.after()",
            "searchPage.passages(hit)", "line.comment().html");

    @Test
    void everyViewIsWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Path view : views()) {
            factory.newDocumentBuilder().parse(view.toFile());
        }
    }

    @Test
    void everyRouteLeadsToAViewAndEveryViewIsReached() throws IOException {
        Set<String> reached = new TreeSet<>(List.of("site/error"));
        Matcher routes = Pattern.compile("route\\(\"[^\"]+\", \"([^\"]+)\"\\)")
                .matcher(Files.readString(Path.of("src/main/java/bzh/rouedad/site/web/Routes.java")));
        while (routes.find()) {
            reached.add(routes.group(1));
        }
        Set<String> present = new TreeSet<>();
        for (Path view : views()) {
            String name = WEBAPP.relativize(view).toString().replace(".xhtml", "");
            if (!name.startsWith("WEB-INF")) {
                present.add(name);
            }
        }
        assertEquals(reached, present);
    }

    @Test
    void viewsNameBeansOfTheirOwnFeature() throws IOException {
        Map<String, String> beans = beans();
        for (Path view : views()) {
            String name = WEBAPP.relativize(view).toString();
            String feature = name.startsWith("WEB-INF/parts/") ? name.split("/")[2] : name.split("/")[0];
            Matcher named = BEAN.matcher(Files.readString(view));
            while (!feature.equals("WEB-INF") && named.find()) {
                String bean = named.group(1);
                if (beans.containsKey(bean) && !EVERYWHERE.contains(bean) && !bean.equals("signIn")) {
                    assertEquals(feature, beans.get(bean), name + " names " + bean);
                }
            }
        }
    }

    @Test
    void nothingIsPutOutUnescapedButSafeText() throws IOException {
        for (Path view : views()) {
            Matcher raw = Pattern.compile("<h:outputText value=\"#\\{([^\"]*)}\" escape=\"false\"").matcher(Files.readString(view));
            int safe = 0;
            while (raw.find()) {
                assertTrue(SAFE.contains(raw.group(1)), view + " puts out " + raw.group(1));
                safe++;
            }
            assertEquals(safe, Files.readString(view).split("escape=\"false\"", -1).length - 1, view + " hides an escape");
        }
    }

    /** The network's language, or the one that a writer said. */
    private static final Pattern SAID = Pattern.compile(" lang=\"#\\{(speaking\\.contents|(?:\\w+\\.)?page\\.revision\\.language|(?:readEdition\\.)?chapter\\.language|searchPage\\.language\\(hit\\))}\"");

    /** Screen readers pronounce a French title or text as such when the interface speaks English. */
    @Test
    void whatPeopleWroteSaysItsLanguage() throws IOException {
        Pattern written = Pattern.compile("<(\\w+)((?: [^<>]*)?)>#\\{[\\w.()]*\\b(?:title|summary|quote|space\\.name|tag)(?:\\(\\))?}</");
        Pattern laidOut = Pattern.compile("<(div|p)((?: [^<>]*)?)>(?:<ui:fragment[^>]*>.{0,120}</ui:fragment>)?<h:outputText [^>]*escape=\"false\"");
        int found = 0;
        for (Path view : views()) {
            String source = Files.readString(view);
            for (Pattern pattern : List.of(written, laidOut)) {
                Matcher words = pattern.matcher(source);
                while (words.find()) {
                    assertTrue(SAID.matcher(words.group(2)).find(), view + " leaves open in which language " + words.group());
                    found++;
                }
            }
        }
        assertTrue(found > 40, "only " + found + " places found");
    }

    /** Names made up for repeats differ between showing a form and taking it: its buttons would do nothing. */
    @Test
    void repeatsWithButtonsAreNamed() throws IOException {
        for (Path view : views()) {
            Matcher repeat = Pattern.compile("(?s)<ui:repeat([^>]*)>(.*?)</ui:repeat>").matcher(Files.readString(view));
            while (repeat.find()) {
                assertTrue(!repeat.group(2).contains("<h:command") || repeat.group(1).contains(" id=\""), view + repeat.group(1));
            }
        }
    }

    /** Its agenda carries the version it was read at, so that a shifted one is refused. */
    private static final Set<String> VERSIONED = Set.of("meeting/edit-agenda.xhtml");

    /** A list is read anew when a form arrives: such a button would act on whatever stands in its line by then. */
    @Test
    void noButtonActsOnALineOfAList() throws IOException {
        Pattern parts = Pattern.compile("(?s)<ui:repeat\\b(?<repeat>[^>]*[^/])>|(?<end></ui:repeat>)|<h:command(?:Button|Link)\\b[^>]*?\\baction=\"(?<action>[^\"]*)\"");
        Pattern variable = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"");
        int repeats = 0;
        for (Path view : views()) {
            Deque<Set<String>> open = new ArrayDeque<>();
            Matcher part = parts.matcher(Files.readString(view));
            while (!VERSIONED.contains(WEBAPP.relativize(view).toString()) && part.find()) {
                if (part.group("repeat") != null) {
                    open.push(variable.matcher(part.group("repeat")).results().map(found -> found.group(1)).collect(Collectors.toSet()));
                    repeats++;
                } else if (part.group("end") != null) {
                    open.pop();
                } else {
                    String action = part.group("action");
                    open.stream().flatMap(Set::stream).forEach(name -> assertFalse(Pattern.compile("\\b" + name + "\\b(?!\\()").matcher(action).find(),
                            view + " acts on a line: " + action));
                }
            }
        }
        assertTrue(repeats > 100, "only " + repeats + " lists found");
    }

    /** What hears the plain buttons of a list is never shown, and no such button calls in vain. */
    @Test
    void plainButtonsOfAListAreHeard() throws IOException {
        int found = 0;
        for (Path view : views()) {
            String source = Files.readString(view);
            Set<String> heard = Pattern.compile("<h:commandButton id=\"(\\w+)\" rendered=\"#\\{asked\\.acting}\"").matcher(source).results()
                    .map(each -> each.group(1)).collect(Collectors.toSet());
            for (String button : heard) {
                assertTrue(source.contains("<button type=\"submit\" name=\"" + button + "\" value=\"#{"), view + " hears " + button);
                assertEquals(2, source.split("[ (]'?" + button + "'?\\)|param\\." + button + "\\b|name=\"" + button + "\" value=\"#", -1).length - 1, view + ": " + button);
                found++;
            }
        }
        assertTrue(found >= 18, found + " acts on lines of lists");
    }

    @Test
    void viewsHoldNoStyleAndNoScript() throws IOException {
        for (Path view : views()) {
            String source = Files.readString(view);
            assertFalse(Pattern.compile("\\sstyle=|<style|\\son[a-z]+=\"|<script(?![^>]* src=)|javascript:").matcher(source).find(),
                    view + " holds style or script");
        }
    }

    @Test
    void viewsFetchNothingFromElsewhere() throws IOException {
        for (Path view : views()) {
            assertFalse(Pattern.compile("(?:src|href)=\"(?:https?:)?//").matcher(Files.readString(view)).find(), view.toString());
        }
    }

    /** Names of all beans for views with the feature each belongs to. */
    private static Map<String, String> beans() throws IOException {
        Map<String, String> beans = new TreeMap<>();
        try (Stream<Path> java = Files.walk(Path.of("src/main/java/bzh/rouedad"))) {
            for (Path file : java.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher named = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s").matcher(Files.readString(file));
                if (named.find()) {
                    String type = file.getFileName().toString().replace(".java", "");
                    beans.put(named.group(1) != null ? named.group(1) : Character.toLowerCase(type.charAt(0)) + type.substring(1),
                            file.subpath(5, 6).toString());
                }
            }
        }
        return beans;
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}
