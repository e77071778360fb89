package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.adoption.Stage;
import bzh.rouedad.attendance.SurveyQuestion;
import bzh.rouedad.binding.Form;
import bzh.rouedad.calendar.EventStatus;
import bzh.rouedad.calendar.Mode;
import bzh.rouedad.calendar.Repetition;
import bzh.rouedad.calendar.SeriesKind;
import bzh.rouedad.calendar.ShowingStage;
import bzh.rouedad.desk.Matter;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.group.Door;
import bzh.rouedad.guide.Changes;
import bzh.rouedad.guide.GuideFacet;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideOrder;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.Level;
import bzh.rouedad.exchange.ImportState;
import bzh.rouedad.exchange.ReportLine;
import bzh.rouedad.file.Licence;
import bzh.rouedad.file.TextState;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.QuestionList;
import bzh.rouedad.search.Relaxation;
import bzh.rouedad.search.web.Span;
import bzh.rouedad.poll.Choice;
import bzh.rouedad.wiki.PageLanguage;
import bzh.rouedad.meeting.TaskState;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.What;
import bzh.rouedad.space.PledgeState;
import bzh.rouedad.panorama.Measure;
import bzh.rouedad.panorama.Order;
import bzh.rouedad.practice.PracticeState;
import bzh.rouedad.practice.PracticeText;
import bzh.rouedad.practice.TableLine;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.subscription.Fault;
import bzh.rouedad.subscription.Refusal;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.TerritoryKind;
import bzh.rouedad.watch.Rhythm;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the interface exists in every language, is used, and stands in no view. */
class MessagesTest {
    private static final Path ROOMS = Path.of("src/main/java/bzh/rouedad");
    private static final Path BUNDLES = Path.of("src/main/resources/bzh/rouedad");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    /** A key written out in a view or in Java; one that ends in a dot goes on with the name of a constant. */
    private static final Pattern KEY = Pattern.compile("[\"']([a-z]+(?:\\.[A-Za-z-]+)+\\.?)[\"']");
    /** Acts that the ledger knows, by kind: each has a sentence for the feed, and for letters. */
    private static final List<String> ACTS = List.of("space.created", "space.revised", "space.pledged", "space.joined", "space.left", "page.created",
            "page.revised", "page.renamed", "page.trashed",
            "page.restored", "page.proposed", "page.protected", "guide.created", "guide.revised", "guide.published", "event.announced", "event.created",
            "event.moved", "event.revised", "event.cancelled", "event.proposed", "series.created", "series.revised", "series.announced", "poll.announced", "poll.revised", "file.uploaded", "file.revised", "file.trashed", "file.restored", "file.renamed", "comment.created", "comment.revised", "comment.trashed",
            "comment.mentioned", "comment.resolved", "comment.reopened", "organisation.created", "organisation.revised", "organisation.joined",
            "organisation.left", "practice.created", "practice.entrusted", "practice.revised", "practice.trashed", "practice.restored",
            "adoption.adopted", "adoption.revised", "decision.created", "decision.revised", "decision.resolved", "task.created", "task.revised",
            "task.resolved", "task.reopened");

    @Test
    void englishIsAsCompleteAsFrench() throws IOException {
        assertEquals(keys("fr"), keys("en"));
    }

    @Test
    void everySentenceSaysSomething() throws IOException {
        for (String language : List.of("fr", "en")) {
            bundle(language).forEach((key, sentence) -> assertTrue(!sentence.toString().isBlank(), key + " " + language));
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties french = bundle("fr");
        bundle("en").forEach((key, sentence) -> assertEquals(arguments(french.getProperty((String) key)),
                arguments((String) sentence), (String) key));
    }

    @Test
    void everySentenceAskedForExists() throws IOException {
        Set<String> known = keys("fr");
        Set<String> missing = used().stream().filter(key -> !key.endsWith(".") && !known.contains(key)).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> used = used();
        Set<String> unused = keys("fr").stream().filter(key -> !used.contains(key)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    /** Words between tags or in attributes that people read belong into the bundles. */
    @Test
    void noViewSpeaksForItself() throws IOException {
        Pattern text = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<");
        Pattern attribute = Pattern.compile("\\b(?:alt|title|placeholder|aria-label|value)=\"([^\"#]*\\p{L}{2}[^\"#]*)\"");
        for (Path view : views()) {
            String source = Files.readString(view).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "")
                    .replaceAll("(?s)<(code|script|dt)\\b[^>]*>.*?</\\1>", "");
            for (Pattern pattern : List.of(text, attribute)) {
                Matcher found = pattern.matcher(source);
                while (found.find()) {
                    boolean technical = pattern == attribute && found.group(1).matches("[a-z-]+|page|guide|event|space|file");
                    assertTrue(technical, view + " says \"" + found.group(1).strip() + "\"");
                }
            }
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            Matcher found = KEY.matcher(Files.readString(file));
            while (found.find()) {
                used.add(found.group(1));
            }
        }
        for (Enum<?>[] constants : List.<Enum<?>[]>of(Role.values(), Audience.values(), SpaceKind.values(), GuideKind.values(),
                GuideStatus.values(), PledgeState.values(), ImportState.values(), ReportLine.Outcome.values(), Licence.values(), TextState.values(), Relaxation.values(),
                QuestionList.values(), Span.values(), Rhythm.values(), SizeBand.values(), TerritoryKind.values(), OrganisationKind.values(), Level.values(), GuideFacet.values(), GuideOrder.values(), Form.values(), Changes.What.values(), PracticeState.values(), Stage.values(), TableLine.Outcome.values(), Measure.values(), Order.values(),
                bzh.rouedad.registration.Stage.values(), Presence.values(), What.values(), SurveyQuestion.values(), Refusal.values(), Fault.values(),
                EventStatus.values(), Mode.values(), SeriesKind.values(), ShowingStage.values(), Repetition.Rhythm.values(), Choice.values(), Matter.values(), TaskState.values(), Door.values(), bzh.rouedad.reply.Outcome.values())) {
            for (String start : List.copyOf(used)) {
                if (start.endsWith(".")) {
                    Stream.of(constants).map(constant -> start + constant.name()).forEach(used::add);
                }
            }
        }
        List.of("page", "guide", "event", "series", "poll", "space", "file", "comment", "organisation", "practice", "adoption", "decision", "task")
                .forEach(kind -> used.addAll(List.of("search.kind." + kind, "search.hit." + kind)));
        Stream.of(Facet.values()).forEach(facet -> used.add("search.facet." + facet.parameter()));
        Stream.of(GuideStatus.values()).forEach(status -> used.add("search.status." + status));
        Stream.of(PracticeState.values()).forEach(state -> used.add("search.status." + state));
        Stream.of(Stage.values()).forEach(stage -> used.add("search.status." + stage));
        PracticeText.FIELDS.forEach(field -> used.add("practice." + field));
        used.add("search.status.CANCELLED");
        PageLanguage.ALL.forEach(language -> used.add("search.language." + language));
        List.of("ouvertes", "retard", "faites", "abandonnees").forEach(state -> used.add("meeting.tasks." + state));
        List.of("open", "reply", "edit").forEach(mode -> used.add("talk.write." + mode));
        ACTS.forEach(act -> used.add("activity." + act));
        List.copyOf(used).forEach(key -> List.of(".one", ".many").forEach(number -> used.add(key + number)));
        Set<String> known = keys("fr");
        Set<String> rooms = rooms(known);
        used.removeIf(key -> !known.contains(key) && (key.endsWith(".one") || key.endsWith(".many") || key.matches(".*\\.[A-Z_]+")
                || !rooms.contains(key.split("\\.")[0]) || key.matches("mail\\.(smtp|imap)s?\\..*")
                || known.contains(key + ".one") || key.endsWith(".")));
        used.removeIf(key -> !known.contains(key) && !key.matches("(" + String.join("|", rooms) + ")\\..*"));
        keys("fr").stream().filter(key -> key.startsWith("exchange.import.")).filter(MessagesTest::isBuilt).forEach(used::add);
        return used;
    }

    /** Lines of import reports: their keys are put together from a fixed start and a word that stands in the code. */
    private static boolean isBuilt(String key) {
        try {
            String word = "\"" + key.substring("exchange.import.".length()) + "\"";
            for (Path file : sources()) {
                if (Files.readString(file).contains(word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What keys begin with: a room, also one that has no sentence yet. */
    private static Set<String> rooms(Set<String> keys) throws IOException {
        try (Stream<Path> rooms = Files.list(ROOMS)) {
            return Stream.concat(rooms.filter(Files::isDirectory).map(room -> room.getFileName().toString()),
                    keys.stream().map(key -> key.substring(0, key.indexOf('.')))).collect(Collectors.toSet());
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(java.filter(path -> path.toString().endsWith(".java")), views().stream()).toList();
        }
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> views = Files.walk(Path.of("src/main/webapp")); Stream<Path> themes = Files.walk(Path.of("themes"))) {
            return Stream.concat(views, themes).filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("messages_" + language.toLowerCase(Locale.ROOT) + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
