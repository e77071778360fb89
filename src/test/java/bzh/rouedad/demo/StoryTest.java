package bzh.rouedad.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.EventText;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.PledgeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demonstration is made of holds together before a server ever sees it. */
class StoryTest {
    /** Pages that wait for an author, so that a newcomer meets red links. */
    private static final Set<String> WANTED = Set.of("/espaces/reseau/glossaire-du-reseau",
            "/espaces/reseau/premiere-edition-des-rencontres", "/espaces/reseau/trucs-et-astuces",
            "/espaces/groupe-etat-civil/mandat-du-groupe",
            "/espaces/groupe-logiciels-financiers/liste-des-besoins-communs",
            "/espaces/fing/bilan-du-cycle-villes-2-0",
            "/espaces/club-intranet-bretagne/un-annuaire-qui-reste-a-jour",
            "/espaces/club-intranet-bretagne/une-page-d-accueil-qui-donne-envie",
            "/espaces/creatif/securite-et-vie-privee-a-l-ecole", "/espaces/creatif/modele-d-accord-pour-un-temoignage");
    private static final Set<String> SCREENS = Set.of("/agenda", "/activite");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern TYPEWRITTEN = Pattern.compile("\\p{L}'\\p{L}");
    private static final Pattern CODE = Pattern.compile("(?s)<code.*?</code>");
    private static final Story STORY = Story.read();

    private final Markup markup = new Markup();

    @Test
    void theTitleOfAPageLeadsToIt() {
        STORY.places().forEach(place -> place.pages().forEach(page ->
                assertEquals(page.slug(), Slug.of(page.text().title()), place.space().slug())));
    }

    @Test
    void noTextIsForgottenInItsFolder() throws IOException {
        Set<String> told = STORY.places().stream().flatMap(place -> place.pages().stream()
                .map(page -> place.space().slug() + "/" + page.slug() + ".md")).collect(Collectors.toSet());
        Path folder = Path.of("src/main/resources/bzh/rouedad/demo");
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(told, files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()
                    .replace('\\', '/')).filter(file -> file.endsWith(".md")).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyLinkLeadsToAPageOrIsWantedOnPurpose() {
        Set<String> wanted = new TreeSet<>();
        STORY.places().forEach(place -> place.pages().forEach(page -> wanted.addAll(addresses(place, page))));
        wanted.removeAll(addresses());
        wanted.removeAll(SCREENS);
        assertEquals(new TreeSet<>(WANTED), wanted);
    }

    @Test
    void everyProofOfAPledgeIsThere() {
        STORY.places().stream().flatMap(place -> place.pledges().stream()).map(PledgeText::proof)
                .forEach(proof -> assertTrue(addresses().contains(proof), proof));
    }

    @Test
    void everySectionThatIsNamedIsThere() {
        String html = html(place("reseau"), page("reseau", "relier-les-pages"));
        assertTrue(html.contains("href=\"/espaces/reseau/comment-ecrire-une-page#h-enregistrer\""), html);
        assertTrue(html(place("reseau"), page("reseau", "comment-ecrire-une-page")).contains("id=\"h-enregistrer\""));
    }

    @Test
    void everyTextFitsIntoAPage() {
        STORY.places().forEach(place -> place.pages().forEach(page -> {
            assertTrue(page.text().markdown().getBytes(StandardCharsets.UTF_8).length <= Markup.MAX_BYTES, page.slug());
            assertFalse(html(place, page).contains("<h1"), page.slug() + ": the title is the only first heading");
            assertFalse(CODE.matcher(html(place, page)).replaceAll("").contains("[["), page.slug() + ": no link");
            assertFalse(html(place, page).contains("<th></th>"), page.slug() + ": a column without a name");
            assertFalse(page.text().tags().isEmpty(), page.slug());
        }));
    }

    @Test
    void apostrophesAreTypeset() {
        STORY.places().forEach(place -> place.pages().forEach(page -> {
            String text = markup.render(page.text().markdown(), (space, name) -> null).plainText();
            assertFalse(TYPEWRITTEN.matcher(text).find(), page.slug());
        }));
    }

    @Test
    void everyParentIsAPageOfTheSameSpace() {
        STORY.places().forEach(place -> place.pages().stream().filter(page -> page.parent() != null)
                .forEach(page -> assertTrue(slugs(place).contains(page.parent()), page.slug())));
    }

    @Test
    void everyChapterIsAPageOfItsSpace() {
        STORY.places().forEach(place -> place.guides().forEach(guide -> {
            assertFalse(guide.pages().isEmpty(), guide.title());
            assertTrue(slugs(place).containsAll(guide.pages()), guide.title());
        }));
    }

    @Test
    void theThreeGuidesAreAtThreeStages() {
        Map<String, GuideStatus> stages = place("creatif").guides().stream()
                .collect(Collectors.toMap(GuideText::title, GuideText::status));
        assertEquals(Map.of("TIC, éducation et école", GuideStatus.TO_APPEAR, "TIC et ruralité", GuideStatus.PUBLISHED,
                "Collectes de mémoires", GuideStatus.IN_PREPARATION), stages);
    }

    @Test
    void whoeverActsHasAnAccountAndTheRightToPublish() {
        Set<String> known = STORY.accounts().stream().map(one -> one.email().text()).collect(Collectors.toSet());
        String animator = STORY.accounts().get(0).email().text();
        STORY.places().forEach(place -> {
            assertTrue(known.containsAll(place.people().keySet()), place.space().slug());
            assertTrue(place.author().equals(animator) || Optional.ofNullable(place.people().get(place.author()))
                    .filter(role -> role.atLeast(Role.EDITOR)).isPresent(), place.space().slug());
        });
    }

    @Test
    void everyAddressOfAPersonIsFictional() {
        STORY.accounts().forEach(one -> assertTrue(one.email().text().endsWith(".example"), one.name()));
    }

    @Test
    void everySpaceHasAnOwnerAndAThemeThatExist() {
        STORY.places().forEach(place -> {
            assertTrue(STORY.organisations().containsKey(place.owner()), place.space().slug());
            assertTrue(Hosting.THEMES.contains(place.space().theme()), place.space().slug());
        });
    }

    @Test
    void onlyTheBureauIsClosed() {
        assertEquals(List.of("bureau-du-reseau"), STORY.places().stream()
                .filter(place -> place.space().audience() != Audience.EVERYONE)
                .map(place -> place.space().slug()).toList());
    }

    @Test
    void threeMeetingsOrMoreLieAhead() {
        LocalDate today = LocalDate.of(2024, 2, 28);
        List<EventText> ahead = STORY.places().stream().flatMap(place -> place.meetings().stream())
                .filter(meeting -> meeting.day() == null).map(meeting -> meeting.seenFrom(today)).toList();
        assertTrue(ahead.size() >= 3, ahead.size() + " meetings");
        ahead.forEach(text -> {
            LocalDateTime starts = LocalDateTime.parse(text.starts());
            assertTrue(starts.toLocalDate().isAfter(today), text.title());
            assertEquals(DayOfWeek.TUESDAY, starts.getDayOfWeek(), text.title());
            assertTrue(starts.isBefore(LocalDateTime.parse(text.ends())), text.title());
        });
    }

    @Test
    void theMeetingsOfHistoryKeepTheirDays() {
        assertEquals(List.of("2006-10-24T09:00", "2007-10-24T09:00"), place("reseau").meetings().stream()
                .limit(2).map(meeting -> meeting.seenFrom(LocalDate.EPOCH).starts()).toList());
    }

    @Test
    void theRoomOfBrestIsFullOfPeopleWhoAreNobodyInParticular() {
        Crowd crowd = place("reseau").meetings().stream().map(Meeting::crowd).filter(each -> each != null).findFirst().orElseThrow();
        List<RegistrationText> comers = List.copyOf(crowd.comers().values());
        assertEquals(159, comers.stream().mapToInt(each -> Integer.parseInt(each.seats())).sum());
        assertEquals(comers.size(), comers.stream().map(RegistrationText::name).distinct().count());
        crowd.comers().keySet().forEach(email -> assertTrue(email.text().endsWith(".example"), email.text()));
    }

    @Test
    void everyMeetingBelongsToASeriesThatItsSpaceHas() {
        STORY.places().forEach(place -> {
            Set<String> known = place.series().stream().map(series -> Slug.of(series.title())).collect(Collectors.toSet());
            Set<String> named = place.meetings().stream().map(meeting -> meeting.details().series()).filter(each -> each != null).collect(Collectors.toSet());
            assertEquals(known, named, place.space().slug());
        });
    }

    private Set<String> addresses(Place place, Leaf page) {
        return ADDRESS.matcher(html(place, page)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> addresses() {
        Set<String> known = new HashSet<>();
        STORY.places().forEach(place -> {
            slugs(place).forEach(slug -> known.add("/espaces/" + place.space().slug() + "/" + slug));
            place.guides().forEach(guide -> known.add("/guides/" + Slug.of(guide.title())));
            place.meetings().forEach(meeting -> known.add("/agenda/" + Slug.of(meeting.title() + " "
                    + LocalDate.parse(meeting.seenFrom(LocalDate.EPOCH).starts().substring(0, 10)).getYear())));
        });
        return known;
    }

    private String html(Place place, Leaf page) {
        return markup.render(page.text().markdown(), (space, name) -> "/espaces/"
                + (space == null ? place.space().slug() : Slug.of(space)) + "/" + Slug.of(name)).html();
    }

    private static Set<String> slugs(Place place) {
        return place.pages().stream().map(Leaf::slug).collect(Collectors.toSet());
    }

    private static Place place(String slug) {
        return STORY.places().stream().filter(place -> place.space().slug().equals(slug)).findFirst().orElseThrow();
    }

    private static Leaf page(String space, String slug) {
        return place(space).pages().stream().filter(page -> page.slug().equals(slug)).findFirst().orElseThrow();
    }
}
