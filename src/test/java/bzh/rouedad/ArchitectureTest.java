package bzh.rouedad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: the ranks below are the map, and nothing may call up. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bzh.rouedad");
    /** Lowest first. A package may use those on lines above its own, never its neighbours. */
    private static final List<Set<String>> RANKS = List.of(
            Set.of("process"),
            Set.of("language", "markup", "mail", "database", "launch", "comparison", "extraction", "table", "binding"),
            Set.of("screen"),
            Set.of("people"),
            Set.of("catalogue", "territory"),
            Set.of("activity"),
            Set.of("organisation"),
            Set.of("space", "adoption"),
            Set.of("file"),
            Set.of("wiki", "calendar"),
            Set.of("guide", "talk", "practice", "subscription", "poll"),
            Set.of("reprise", "panorama"),
            Set.of("search", "notice"),
            Set.of("watch", "registration", "group"),
            Set.of("attendance", "reply"),
            Set.of("meeting"),
            Set.of("exchange", "desk"),
            Set.of("api", "demo"),
            Set.of("site"));
    /** Readers of the ledger know foundations only; features know no reader. */
    private static final Set<String> FEATURES = Set.of("organisation", "adoption", "space", "file", "wiki", "calendar", "guide", "talk", "reprise", "practice", "subscription", "poll");
    private static final Set<String> READERS = Set.of("search", "notice", "watch");

    @Test
    void everyRoomHasARank() throws IOException {
        Set<String> ranked = RANKS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/bzh/rouedad"))) {
            assertEquals(ranked, rooms.filter(Files::isDirectory).map(room -> room.getFileName().toString())
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void callsGoDown() {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            Set<String> above = RANKS.subList(rank, RANKS.size()).stream().flatMap(Set::stream).collect(Collectors.toSet());
            for (String room : RANKS.get(rank)) {
                String[] forbidden = above.stream().filter(other -> !other.equals(room))
                        .map(other -> "bzh.rouedad." + other + "..").toArray(String[]::new);
                noClasses().that().resideInAPackage("bzh.rouedad." + room + "..").should().dependOnClassesThat()
                        .resideInAnyPackage(forbidden).as(room + " calls only down").allowEmptyShould(true).check(HOUSE);
            }
        }
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("bzh.rouedad.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void readersOfTheLedgerKnowNoFeature() {
        noClasses().that().resideInAnyPackage(rooms(READERS)).should().dependOnClassesThat().resideInAnyPackage(rooms(FEATURES))
                .check(HOUSE);
        noClasses().that().resideInAnyPackage(rooms(FEATURES)).should().dependOnClassesThat().resideInAnyPackage(rooms(READERS))
                .check(HOUSE);
    }

    @Test
    void screensAreUsedByNobody() {
        for (String room : RANKS.stream().flatMap(Set::stream).toList()) {
            String web = "bzh.rouedad." + room + ".web";
            noClasses().that().resideOutsideOfPackage(web).should().dependOnClassesThat().resideInAPackage(web)
                    .allowEmptyShould(true).check(HOUSE);
        }
    }

    @Test
    void facesAndServletsStayInScreens() {
        noClasses()
            .that().resideOutsideOfPackages("..web", "bzh.rouedad.screen", "bzh.rouedad.api")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..").check(HOUSE);
    }

    @Test
    void restStaysInTheApi() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.api")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(HOUSE);
    }

    @Test
    void luceneStaysInSearch() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.search")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..").check(HOUSE);
    }

    @Test
    void markdownAndSanitiserStayInMarkup() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.markup")
            .should().dependOnClassesThat().resideInAnyPackage("org.commonmark..", "org.owasp..").check(HOUSE);
    }

    @Test
    void comparingSequencesStaysInComparison() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.comparison")
            .should().dependOnClassesThat().resideInAPackage("org.eclipse.jgit..").check(HOUSE);
    }

    @Test
    void readersOfOfficeFilesStayInExtraction() {
        noClasses().that().resideOutsideOfPackages("bzh.rouedad.extraction", "bzh.rouedad.binding")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.jsoup..").check(HOUSE);
    }

    @Test
    void makersOfPagesStayInBinding() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.binding")
            .should().dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache.xmpbox..", "de.rototor..").check(HOUSE);
    }

    @Test
    void readingTablesStaysInTable() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.table")
            .should().dependOnClassesThat().resideInAPackage("de.siegmar.fastcsv..").check(HOUSE);
    }

    @Test
    void mailProtocolsStayInMail() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.mail")
            .should().dependOnClassesThat().resideInAPackage("jakarta.mail..").check(HOUSE);
    }

    @Test
    void calendarLibraryStaysWhereCalendarsAreWrittenAndRead() {
        noClasses().that().resideOutsideOfPackages("bzh.rouedad.calendar", "bzh.rouedad.subscription", "bzh.rouedad.reply")
            .should().dependOnClassesThat().resideInAPackage("net.fortuna..").check(HOUSE);
    }

    @Test
    void onlyTheLedgerUsesCdiEvents() {
        noClasses().that().resideOutsideOfPackage("bzh.rouedad.activity")
            .should().dependOnClassesThat().resideInAPackage("jakarta.enterprise.event..").check(HOUSE);
    }

    /** The entity manager is held by the classes named after the things they keep, and by nothing else. */
    private static final Set<String> KEEPERS = Set.of("Persons", "Circles", "Invitations", "AccessTokens", "Installation",
            "Ledger", "Deliveries", "StoredFiles", "FileTexts", "Spaces", "Pages", "PageLinks", "PageTags", "Redirects", "TrashedPages", "Revisions", "Visits",
            "Drafts", "Events", "EventStates", "Guides",
            "SynonymList", "Questions", "Notices", "Correspondents", "LetterKeys", "SavedSearches", "Matches", "Imports", "AwaitedThings", "Editions", "Documents", "Reprises", "Threads", "Voices", "Territories", "Organisations", "Practices", "Adoptions", "Shelf", "Tallies", "Registrations", "Reminders", "Attendances", "Surveys", "SeriesList", "Showings", "Outcomes", "Subscriptions", "Polls",
            "Meetings", "Decisions", "Tasks", "Charters", "Requests", "Applicants", "Replies", "Timeline");

    @Test
    void onlyKeepersHoldTheEntityManager() {
        noClasses().that(are(type -> !KEEPERS.contains(type.getSimpleName()), "not keepers"))
                .should().dependOnClassesThat(fullyNamed("jakarta.persistence.EntityManager")).check(HOUSE);
    }

    @Test
    void namesSaySomething() {
        noClasses().should()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*|.*(Impl|Manager|Service|Util|Utils|Helper|DTO)").check(HOUSE);
    }

    /**
     * A client proxy cannot override package-private methods: called through it they would run on the proxy itself, whose
     * fields are all empty. What only the package may call is therefore protected.
     */
    @Test
    void methodsOfBeansReachTheBean() {
        methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(ApplicationScoped.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(RequestScoped.class)
            .should(notBePackagePrivate()).check(HOUSE);
    }

    @Test
    void actsBelongToSomebody() {
        methods()
            .that().areDeclaredInClassesThat().haveNameMatching("bzh\\.rouedad\\.(space\\.Hosting|space\\.Pledging|wiki\\.Wiki|calendar\\.Calendar|guide\\.Publishing|file\\.Attaching|talk\\.(Talking|WritingUp)|reprise\\.Taking|reprise\\.Proposing|watch\\.Watching|exchange\\.Importing|territory\\.Loading|organisation\\.Enrolling|guide\\.Correcting|watch\\.Awaiting|practice\\.(Describing|BringingIn)|adoption\\.Adopting|registration\\.Registering|attendance\\.(Attending|Surveying)|subscription\\.Subscribing|meeting\\.(Preparing|Minuting|Deciding|Assigning|Resuming)|group\\.(Chartering|Entering))")
            .and().arePublic().and().doNotHaveName("wake").and().doNotHaveName("runAll")
            .should(takeAViewerFirst()).check(HOUSE);
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                long lines = Files.lines(file).count();
                assertTrue(lines <= 300, file + " has " + lines + " lines");
            }
        }
    }

    private static String[] rooms(Set<String> names) {
        return names.stream().map(name -> "bzh.rouedad." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> are(Predicate<JavaClass> test, String text) {
        return DescribedPredicate.describe(text, test);
    }

    private static DescribedPredicate<JavaClass> fullyNamed(String name) {
        return DescribedPredicate.describe("named " + name, type -> type.getFullName().equals(name));
    }

    private static ArchCondition<JavaMethod> notBePackagePrivate() {
        return new ArchCondition<>("not be package-private") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaModifier> modifiers = method.getModifiers();
                boolean hidden = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED)
                        || modifiers.contains(JavaModifier.PRIVATE) || modifiers.contains(JavaModifier.STATIC)
                        || modifiers.contains(JavaModifier.SYNTHETIC) || method.isAnnotatedWith(PostConstruct.class)
                        || method.isAnnotatedWith(PreDestroy.class);
                if (!hidden) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " would run on the proxy"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAViewerFirst() {
        return new ArchCondition<>("take a Viewer first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean ok = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).getFullName().equals("bzh.rouedad.people.Viewer");
                if (!ok) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Viewer first"));
                }
            }
        };
    }
}
