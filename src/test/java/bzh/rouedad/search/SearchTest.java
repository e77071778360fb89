package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.catalogue.Section;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private Shelf shelf;
    private Set<Long> visible;
    private Map<Ref, Entry> things;
    private Index index;
    private Search search;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
        visible = shelf.visible;
        things = shelf.things;
        index = shelf.index;
        search = shelf.search;
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private void put(long id, long circle, String title, String text, String... tags) {
        Entry entry = new Entry(new Ref("page", id), title, "/espaces/e/" + id, circle, Audience.EVERYONE, "e" + circle, "E",
                List.of(tags), text);
        shelf.put(List.of(entry));
    }

    private Hits ask(String question) {
        return shelf.ask(question, 10);
    }

    private List<String> titles(String question) {
        return ask(question).list().stream().map(hit -> hit.entry().title()).toList();
    }

    @ParameterizedTest
    @CsvSource({"cantines", "CANTINE", "comment inscrire un enfant à la cantine ?", "l’inscription à la cantine", "restauration scolaires",
        "ecole", "École", "écoles", "d'inscriptions"})
    void agentsFindWithTheirOwnWords(String question) {
        put(1, 1, "La cantine en ligne", "Les inscriptions à la restauration scolaire de l’école.");
        put(2, 1, "Autre chose", "Rien à voir.");
        assertEquals("La cantine en ligne", titles(question).get(0));
    }

    @Test
    void theTitleWeighsMostThenTagsThenText() {
        put(1, 1, "Rien", "budget participatif", "divers");
        put(2, 1, "Rien non plus", "autre", "budget");
        put(3, 1, "Le budget", "autre", "divers");
        assertEquals(List.of("Le budget", "Rien non plus", "Rien"), titles("budget"));
    }

    @Test
    void whatLiesInAClosedCircleIsNeitherFoundNorCounted() {
        put(1, 1, "Ouvert", "canari");
        put(2, 2, "Fermé", "canari");
        assertEquals(1, ask("canari").total());
        visible.add(2L);
        assertEquals(2, ask("canari").total());
        visible.clear();
        assertEquals(0, ask("canari").total());
    }

    @Test
    void whatWentOutOfSightSinceIsNotCountedEither() {
        put(1, 1, "Là", "canari");
        put(2, 1, "Partie", "canari");
        things.remove(new Ref("page", 2));
        assertEquals(1, ask("canari").total());
        assertEquals(List.of("Là"), titles("canari"));
    }

    @Test
    void filtersNarrow() {
        put(1, 1, "Ici", "canari");
        assertEquals(1, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.KIND, "page", Facet.SPACE, "e1")), Order.RELEVANCE, 0, 10).total());
        assertEquals(0, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.KIND, "guide")), Order.RELEVANCE, 0, 10).total());
        assertEquals(0, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.SPACE, "e2")), Order.RELEVANCE, 0, 10).total());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "?!", "\u0000", "\ud800", "*:*", "title:[* TO *]", "\"", "a AND (", "\\"})
    void noQuestionBreaksTheSearch(String question) {
        put(1, 1, "Là", "canari");
        assertTrue(ask(question).total() <= 1);
    }

    @Test
    void aMegabyteIsAskedByItsBeginning() {
        put(1, 1, "Là", "canari");
        assertEquals(1, ask("canari " + "mot ".repeat(250_000)).total());
    }

    @Test
    void aQuestionOfStopWordsAloneStillFinds() {
        put(1, 1, "Être ou ne pas être", "texte");
        assertEquals(List.of("Être ou ne pas être"), titles("être ou ne pas être"));
    }

    @Test
    void partsFollowEachOtherAndEnd() {
        for (int i = 1; i <= 25; i++) {
            put(i, 1, "Page " + i, "canari");
        }
        Set<Ref> all = new HashSet<>();
        for (int from = 0; from < 30; from += 10) {
            search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, from, 10).list().forEach(hit -> all.add(hit.entry().ref()));
        }
        assertEquals(25, all.size());
        assertEquals(List.of(), search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, 9_999, 10).list());
        assertEquals(0, search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, 1_000_000, 100).list().size());
    }

    @Test
    void passagesMarkTheWordsFoundAndNothingElse() {
        put(1, 1, "Titre", "Avant. Le mot canari <b>est</b> \uE000ici\uE001. Après.");
        Hit hit = ask("canaris").list().get(0);
        assertTrue(hit.passages().contains(Hit.OPEN + "canari" + Hit.CLOSE), hit.passages());
        assertEquals(1, hit.passages().chars().filter(each -> each == Hit.OPEN).count());
        assertFalse(hit.snippet().contains("\uE000"));
    }

    @Test
    void aPassageNeverCutsAPairInTwo() {
        for (int i = 0; i < 4; i++) {
            put(1, 1, "Titre", "x".repeat(i) + "😀".repeat(600) + " canari " + "😀".repeat(600));
            String snippet = ask("canari").list().get(0).snippet();
            assertTrue(snippet.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE), snippet);
        }
    }

    @Test
    void whatIsGoneIsTakenOutAndWhatChangedIsThereOnce() {
        put(1, 1, "Un", "canari");
        put(1, 1, "Deux", "canari");
        assertEquals(1, index.size());
        index.put(List.of(), List.of(new Ref("page", 1)));
        assertEquals(0, index.size());
    }

    @Test
    void anIndexIsCompleteOnceMarkedAndNoMoreOnceCleared() {
        assertFalse(index.isComplete());
        index.markComplete();
        assertTrue(index.isComplete());
        index.clear();
        assertFalse(index.isComplete());
    }

    @Test
    void synonymsAndAcronymsLeadBothWays() {
        put(1, 1, "Ouvrir un espace public numérique", "Une salle, des postes.");
        put(2, 1, "Notre EPN", "Ouvert le samedi.");
        put(3, 1, "Autre chose", "Rien.");
        assertEquals(Set.of("Ouvrir un espace public numérique", "Notre EPN"), Set.copyOf(titles("EPN")));
        assertEquals(Set.of("Ouvrir un espace public numérique", "Notre EPN"), Set.copyOf(titles("espaces publics numériques")));
    }

    @Test
    void aMistypedWordIsForgivenAndARightOneIsNotReplaced() {
        put(1, 1, "Démissionner", "La démission du salarié.");
        put(2, 1, "Permission", "Une permission de sortie.");
        assertEquals("Démissionner", titles("démisionner").get(0));
        assertEquals(List.of("Permission"), titles("permission"));
    }

    @Test
    void fewWordsAreAllMeantAndASentenceIsNot() {
        put(1, 1, "Budget participatif", "x");
        put(2, 1, "Budget de la commune", "y");
        assertEquals(List.of("Budget participatif"), titles("budget participatif"));
        assertEquals(Relaxation.NOTHING, ask("budget participatif").given());
        assertEquals(2, titles("comment se prépare un budget participatif au juste ?").size());
        assertEquals(2, ask("budget xylophone").total());
        assertEquals(Relaxation.ALL_WORDS, ask("budget xylophone").given());
    }

    @Test
    void anExpressionMustStandAsItIsUnlessNothingSays() {
        put(1, 1, "Un", "le budget participatif de la ville");
        put(2, 1, "Deux", "un budget, et participatif");
        assertEquals(List.of("Un"), titles("\"budget participatif\""));
        assertEquals(Relaxation.EXPRESSIONS, ask("\"participatif ville\"").given());
        assertEquals(2, ask("\"participatif budget\"").total());
    }

    @Test
    void anUnwantedWordKeepsThingsOut() {
        put(1, 1, "Un", "école et cantine");
        put(2, 1, "Deux", "école et jardin");
        assertEquals(List.of("Deux"), titles("école -cantines"));
        assertEquals(List.of(), titles("école espace:ailleurs"));
    }

    @Test
    void facetsCountWhatTheViewerSeesAndNothingElse() {
        put(1, 1, "Un", "canari", "oiseau");
        put(2, 1, "Deux", "canari", "oiseau", "jaune");
        put(3, 9, "Trois", "canari", "secret");
        Hits hits = ask("canari");
        assertEquals(2, hits.total());
        assertEquals(List.of(new Hits.Count("oiseau", 2), new Hits.Count("jaune", 1)), hits.facets().get(Facet.TAG));
        assertEquals(List.of(new Hits.Count("e1", 2)), hits.facets().get(Facet.SPACE));
        assertEquals(1, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.TAG, "jaune")), Order.RELEVANCE, 0, 10).total());
    }

    @Test
    void whatNobodyMaySeeDoesNotChangeHowAWordIsTaken() {
        put(1, 1, "Canari", "x");
        List<String> before = titles("canarit");
        for (int i = 10; i < 20; i++) {
            put(i, 9, "canarit", "canarit");
        }
        assertEquals(List.of("Canari"), before);
        assertEquals(before, titles("canarit"));
    }

    @Test
    void theLatestComeFirstWhenAskedForByDate() {
        for (int i = 1; i <= 3; i++) {
            Entry entry = new Entry(new Ref("page", i), "Canari " + i, "/" + i, 1, Audience.EVERYONE, "e", "E", List.of(), "",
                    Aspects.dated(Instant.parse("202" + (i == 2 ? 9 : i) + "-05-01T00:00:00Z")));
            shelf.put(List.of(entry));
        }
        Hits hits = search.find(Viewer.stranger(), "canari", Filter.NONE, Order.DATE, 0, 10);
        assertEquals(List.of("Canari 2", "Canari 3", "Canari 1"), hits.list().stream().map(hit -> hit.entry().title()).toList());
        assertEquals(Set.of(new Hits.Count("2029", 1), new Hits.Count("2023", 1), new Hits.Count("2021", 1)),
                Set.copyOf(hits.facets().get(Facet.YEAR)));
    }

    private void putOrganisation(long id, String name, String department, String size) {
        shelf.put(List.of(new Entry(new Ref("organisation", id), name, "/organisations/" + id, 1, Audience.EVERYONE, "", name, List.of(),
                "", Aspects.of(department, size))));
    }

    @Test
    void organisationsAreToldApartByDepartmentAndSizeAndLieInNoSpace() {
        putOrganisation(1, "Ville aux canaris", "Morbihan", "GREAT");
        putOrganisation(2, "Commune aux canaris", "Morbihan", "TINY");
        putOrganisation(3, "Amis des canaris", null, null);
        put(4, 1, "Canaris", "x");
        Hits hits = ask("canaris");
        assertEquals(List.of(new Hits.Count("Morbihan", 2)), hits.facets().get(Facet.TERRITORY));
        assertEquals(Set.of(new Hits.Count("GREAT", 1), new Hits.Count("TINY", 1)), Set.copyOf(hits.facets().get(Facet.SIZE)));
        assertEquals(List.of(new Hits.Count("e1", 1)), hits.facets().get(Facet.SPACE));
        Filter small = new Filter(Map.of(Facet.TERRITORY, "Morbihan", Facet.SIZE, "TINY"));
        assertEquals(List.of("Commune aux canaris"), search.find(Viewer.stranger(), "canaris", small, Order.RELEVANCE, 0, 10).list().stream()
                .map(hit -> hit.entry().title()).toList());
    }

    @Test
    void pagesAreToldApartByTheLanguageTheyAreWrittenIn() {
        Map.of(1L, "br", 2L, "fr", 3L, "br").forEach((id, language) -> shelf.put(List.of(new Entry(new Ref("page", id), "Canari " + id,
                "/espaces/e/" + id, 1, Audience.EVERYONE, "e", "E", List.of(), "", Aspects.NONE.in(language)))));
        put(4, 1, "Canari 4", "x");
        assertEquals(Set.of(new Hits.Count("br", 2), new Hits.Count("fr", 1)), Set.copyOf(ask("canari").facets().get(Facet.LANGUAGE)));
        Filter french = new Filter(Map.of(Facet.LANGUAGE, "fr"));
        assertEquals(List.of("Canari 2"), search.find(Viewer.stranger(), "canari", french, Order.RELEVANCE, 0, 10).list().stream()
                .map(hit -> hit.entry().title()).toList());
    }

    private void putHolder(long id, long circle, String title, Ref held) {
        Entry entry = new Entry(new Ref("page", id), title, "/espaces/e/" + id, circle, Audience.EVERYONE, "e", "E", List.of(), "",
                new Aspects(null, null, null, List.of(), List.of(held)));
        shelf.put(List.of(entry));
    }

    @Test
    void aFileLeadsToThePagesThatShowItAsFarAsTheyAreSeen() {
        Entry file = new Entry(new Ref("file", 7), "mandat.docx", "/fichiers-de/e/7", 1, Audience.EVERYONE, "e", "E", List.of(), "le canari",
                new Aspects(null, null, "docx", List.of()));
        things.put(file.ref(), file);
        index.put(List.of(file), List.of());
        putHolder(1, 1, "Le groupe", file.ref());
        putHolder(2, 99, "Réservé", file.ref());
        putHolder(3, 1, "Une autre", new Ref("file", 70));
        assertEquals(List.of("Le groupe"), ask("canari").list().get(0).holders().stream().map(Entry::title).toList());
    }

    @Test
    void aPassageTellsUnderWhichHeadingItStands() {
        String text = "Début.\nHoraires\n" + "Rien. ".repeat(60) + "\nTarifs\nLe canari est gratuit.";
        Entry entry = new Entry(new Ref("page", 1), "Titre", "/1", 1, Audience.EVERYONE, "e", "E", List.of(), text,
                new Aspects(null, null, null, Section.of(text, List.of("titre-horaires", "titre-tarifs"), List.of("Horaires", "Tarifs"))));
        shelf.put(List.of(entry));
        assertEquals("titre-tarifs", ask("canari").list().get(0).section().anchor());
        assertNull(ask("début").list().get(0).section());
    }

    @Test
    void aWordThatNothingHasIsTakenForTheLikestThatSomethingHas() {
        put(1, 1, "Déclaration", "La déclaration annuelle de téléphone.");
        assertEquals("comment faire la declaration de telephone ?", ask("comment faire la declaratioin de telefone ?").meant());
        assertNull(ask("déclarations").meant());
        assertNull(ask("zygomatique").meant());
    }

    @Test
    void whatMayHaveBeenMeantIsNeverAWordOfWhatIsClosed() {
        put(1, 1, "Un", "ouvert");
        put(2, 9, "licenciement", "licenciement");
        assertNull(ask("licenciemant").meant());
        visible.add(9L);
        assertEquals("licenciement", ask("licenciemant").meant());
    }

    @Test
    void wordsThatOnlyBeginAlikeAreNotMeantUnlessNothingElseIs() {
        put(1, 1, "Commune", "La commune.");
        put(2, 1, "Communication", "La communication.");
        assertEquals(List.of("Commune"), titles("communes"));
        assertEquals(Relaxation.NOTHING, ask("communes").given());
        assertEquals(2, ask("communardologie").total());
        assertEquals(Relaxation.ALL_WORDS, ask("communardologie").given());
    }
}
