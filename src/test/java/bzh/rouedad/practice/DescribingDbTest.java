package bzh.rouedad.practice;

import static bzh.rouedad.practice.PracticeHouse.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescribingDbTest {
    private final PracticeHouse room = new PracticeHouse();
    private Organisation lorient;

    @BeforeEach
    void found() {
        lorient = room.organisation("Lorient", OrganisationKind.COMMUNE, "56121");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private String wrong(PracticeText text) {
        InvalidInput problem = assertThrows(InvalidInput.class, () -> room.describe(room.administrator, room.open, text));
        return problem.field() + " " + problem.sentence(Locale.FRENCH);
    }

    private Practice change(Viewer viewer, Practice practice, PracticeText text, Long seen) {
        room.house.act(() -> room.describing.change(viewer, practice, text, seen));
        return room.find(practice.getSlug());
    }

    @Test
    void threeFieldsAreEnough() {
        room.describe(room.administrator, room.open, text("Lorient", "Services en ligne"));
        Practice found = room.practices.find(Viewer.stranger(), "services-en-ligne").orElseThrow();
        assertEquals("Lorient", found.getOrganisation().getName());
        assertEquals(PracticeState.RUNNING, found.getSheet().getState());
    }

    @Test
    void everyFieldIsKept() {
        room.house.act(() -> room.house.get(Wiki.class).save(room.administrator, room.open, "recit", new PageText("Récit", "x", null, null, null, null)));
        Practice made = room.describe(room.administrator, room.open, text("56121", "Plan", "problem", "Trop\nde papier", "partners", "Mégalis",
                "cost", "env. 12 k€", "period", "par an", "start", "05/1998", "end", "2007", "state", "Terminée", "results", "59 communes",
                "lessons", "Commencer petit", "contact", "02 97 00 00 00", "story", "recit", "themes", "école, Réseau , école"));
        Sheet sheet = room.find(made.getSlug()).getSheet();
        assertEquals("Trop\nde papier", sheet.getProblem());
        assertEquals(new Cost(12_000L, 12_000L, true), sheet.getCost());
        assertEquals("mai 1998 2007 FINISHED", sheet.getStart().in(Locale.FRENCH) + " " + sheet.getEnd() + " " + sheet.getState());
        assertEquals(List.of("école", "Réseau"), sheet.getThemes());
        assertEquals("Récit", room.house.get(Fields.class).story(room.administrator, sheet).orElseThrow().getTitle());
        assertEquals("02 97 00 00 00", sheet.getContact());
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertEquals("organisation Aucun territoire n’a ni n’a eu le code INSEE 99999.", wrong(text("99999", "X")));
        assertEquals("organisation La collectivité de Vannes (Morbihan) ne fait pas encore partie du réseau : un administrateur peut l’ajouter.",
                wrong(text("56260", "X")));
        assertEquals("organisation Aucune organisation du réseau ne s’appelle « Nulle-Part ».", wrong(text("Nulle-Part", "X")));
        assertEquals("organisation Aucune organisation ne porte ce nom. Est-ce l’une de celles-ci ? Donnez son adresse : Lorient (Morbihan) : lorient.",
                wrong(text("Lori", "X")));
        assertEquals("organisation Aucune organisation du réseau n’a le SIREN 123456789.", wrong(text("123 456 789", "X")));
        assertTrue(wrong(text("Lorient", "X", "cost", "une fortune")).startsWith("cost « une fortune » n’est pas un montant compris"));
        assertTrue(wrong(text("Lorient", "X", "start", "jadis")).startsWith("start « jadis »"));
        assertEquals("end La fin vient avant le début.", wrong(text("Lorient", "X", "start", "2007", "end", "1998")));
        assertEquals("story Aucune page à l’adresse « nulle-part ».", wrong(text("Lorient", "X", "story", "nulle-part")));
        assertEquals("documents Aucun fichier à l’adresse « 4242 ».", wrong(text("Lorient", "X", "documents", "4242")));
        assertTrue(wrong(text("Lorient", "!!!")).startsWith("title "));
        assertEquals("title", assertThrows(InvalidInput.class, () -> text("Lorient", " ").checked()).field());
        assertEquals("state", assertThrows(InvalidInput.class, () -> text("Lorient", "X", "state", "peut-être")).field());
    }

    @Test
    void theCodeOfAMergedCommuneMeansWhatItBecamePartOf() {
        room.organisation("Val d'Oust", OrganisationKind.COMMUNE, "56197");
        assertEquals("val-d-oust", room.describe(room.administrator, room.open, text("56037", "X")).getOrganisation().getSlug());
    }

    @Test
    void eachChangeLeavesTheVersionBeforeAsItWas() {
        Practice made = room.describe(room.administrator, room.open, text("Lorient", "Avant", "cost", "12 k€"));
        change(room.administrator, made, text("Lorient", "Après", "cost", "13 k€"), null);
        change(room.administrator, made, text("Lorient", "Après", "cost", "13 k€"), null);
        List<PracticeVersion> versions = room.practices.versions(Viewer.stranger(), made, 0, 10);
        assertEquals(List.of("Après", "Avant"), versions.stream().map(version -> version.getSheet().getTitle()).toList());
        assertEquals(List.of("title", "cost"), versions.get(0).changedFrom(versions.get(1)));
        assertEquals("avant", room.find("avant").getSlug());
    }

    @Test
    void aSheetThatChangedSinceTheFormWasOpenedIsNotOverwritten() {
        Practice made = room.describe(room.administrator, room.open, text("Lorient", "Un"));
        long seen = room.find("un").getVersion();
        change(room.administrator, made, text("Lorient", "Deux"), seen);
        ChangedMeanwhile refusal = assertThrows(ChangedMeanwhile.class, () -> change(room.administrator, made, text("Lorient", "Trois"), seen));
        assertEquals("Deux", room.find("un").getTitle());
        assertEquals("Trois", change(room.administrator, made, text("Lorient", "Trois"), refusal.version()).getTitle());
    }

    @Test
    void peopleOfTheOrganisationAreAskedToCorrectWhatAnotherWrote() {
        Viewer agent = room.agent(lorient, "yann");
        Viewer other = room.agent(lorient, "soazig");
        Viewer editor = room.member(room.open, "editrice", Role.EDITOR);
        room.describe(editor, room.open, text("Lorient", "Écrite pour vous"));
        assertEquals(List.of("ENTRUSTED"), room.house.rows("select verb from activity where thing_kind = 'practice'"));
        assertEquals(List.of(agent.personId() + " " + other.personId()), room.house.rows("select note from activity where thing_kind = 'practice'"));
        Practice corrected = change(agent, room.find("ecrite-pour-vous"), text("Lorient", "Corrigée"), null);
        assertEquals("Corrigée", corrected.getTitle());
    }

    @Test
    void peopleOfAnOrganisationDescribeItsOwnPracticesOnly() {
        room.organisation("Vannes", OrganisationKind.COMMUNE, "56260");
        Viewer agent = room.agent(lorient, "yann");
        assertThrows(NotAllowed.class, () -> room.describe(agent, room.open, text("Lorient", "X")));
        room.member(room.open, "yann", Role.CONTRIBUTOR);
        Viewer writer = room.agent(lorient, "yann");
        room.describe(writer, room.open, text("Lorient", "À moi"));
        assertThrows(NotAllowed.class, () -> room.describe(writer, room.open, text("Vannes", "Pas à moi")));
        assertThrows(NotAllowed.class, () -> room.describe(Viewer.stranger(), room.open, text("Lorient", "X")));
        Practice foreign = room.describe(room.administrator, room.open, text("Vannes", "Ailleurs"));
        assertThrows(NotAllowed.class, () -> change(writer, foreign, text("Vannes", "Pris"), null));
        assertThrows(NotAllowed.class, () -> change(writer, room.find("a-moi"), text("Vannes", "Donné"), null));
    }

    @Test
    void aStrangerLearnsNothingOfAClosedSpace() {
        room.describe(room.administrator, room.closed, text("Lorient", "Secret", "themes", "cachette", "start", "1977"));
        Viewer stranger = Viewer.stranger();
        assertTrue(room.practices.find(stranger, "secret").isEmpty());
        assertEquals(List.of(), room.titles(stranger, PracticeFilter.NONE));
        assertEquals(0, room.practices.count(stranger, PracticeFilter.NONE));
        assertEquals(List.of(), room.practices.themes(stranger, 10));
        assertEquals(List.of(), room.practices.years(stranger));
        assertEquals(List.of(), room.practices.of(stranger, lorient, 10));
        assertEquals(List.of(), room.practices.in(stranger, lorient.getTerritory(), 10));
        assertEquals(List.of("Secret"), room.titles(room.administrator, PracticeFilter.NONE));
        assertFalse(room.house.get(PracticeEntries.class).find(List.of(room.find("secret").getId())).get(0).isVisibleTo(stranger));
    }

    @Test
    void theShelfIsNarrowedByEveryFacet() {
        room.organisation("Le Faouët", OrganisationKind.COMMUNE, "56057");
        room.organisation("Adullact", OrganisationKind.ASSOCIATION, null);
        room.describe(room.administrator, room.open, text("Lorient", "A", "themes", "école", "start", "1998", "state", "FINISHED"));
        room.describe(room.administrator, room.open, text("Le Faouët", "B", "themes", "santé", "start", "05/1999"));
        room.describe(room.administrator, room.open, text("Adullact", "C"));
        assertEquals(List.of("C", "B", "A"), room.titles(Viewer.stranger(), PracticeFilter.NONE));
        assertEquals(List.of("A"), shown("école", null, null, null, null, null));
        assertEquals(List.of("A"), shown(null, PracticeState.FINISHED, null, null, null, null));
        assertEquals(List.of("C"), shown(null, null, OrganisationKind.ASSOCIATION, null, null, null));
        assertEquals(List.of("B", "A"), shown(null, null, null, "56", null, null));
        assertEquals(List.of("B"), shown(null, null, null, null, SizeBand.MIDDLING, null));
        assertEquals(List.of("B"), shown(null, null, null, null, null, 1999));
        assertEquals(List.of(1999, 1998), room.practices.years(Viewer.stranger()));
    }

    private List<String> shown(String theme, PracticeState state, OrganisationKind kind, String department, SizeBand size, Integer year) {
        PracticeFilter filter = new PracticeFilter(theme, state, kind, department, size, year);
        List<String> titles = room.titles(Viewer.stranger(), filter);
        assertEquals(titles.size(), room.practices.count(Viewer.stranger(), filter));
        return titles;
    }

    @Test
    void aWithdrawnSheetIsSeenByThoseWhoMayChangeItOnly() {
        Practice made = room.describe(room.administrator, room.open, text("Lorient", "Retirée"));
        Viewer agent = room.agent(lorient, "yann");
        assertThrows(InvalidInput.class, () -> room.house.run(() -> room.describing.withdraw(agent, made, " ")));
        room.house.run(() -> room.describing.withdraw(agent, made, "Doublon"));
        assertTrue(room.practices.find(Viewer.stranger(), "retiree").isEmpty());
        assertEquals("Doublon", room.practices.find(agent, "retiree").orElseThrow().getWithdrawnReason());
        assertEquals(List.of(), room.titles(agent, PracticeFilter.NONE));
        assertEquals(List.of(), room.house.get(PracticeEntries.class).find(List.of(made.getId())));
        room.house.run(() -> room.describing.restore(agent, room.find("retiree")));
        assertEquals(List.of("Retirée"), room.titles(Viewer.stranger(), PracticeFilter.NONE));
    }

    @Test
    void theSearchIsToldEverythingButTheContact() {
        Practice made = room.describe(room.administrator, room.open, text("Lorient", "Titre", "contact", "Yann Le Goff", "start", "1998",
                "results", "59 communes"));
        Entry entry = room.house.get(PracticeEntries.class).find(List.of(made.getId())).get(0);
        assertTrue(entry.text().contains("59 communes"));
        assertFalse(entry.text().contains("Le Goff"));
        assertEquals("Morbihan GREAT RUNNING", entry.aspects().department() + " " + entry.aspects().size() + " " + entry.aspects().status());
        assertEquals(1998, entry.aspects().dated().atZone(ZoneOffset.UTC).getYear());
    }

    @Test
    void theSearchReadsSheetsAgainWhenTerritoriesChange() {
        room.organisation("Adullact", OrganisationKind.ASSOCIATION, null);
        Practice placed = room.describe(room.administrator, room.open, text("Lorient", "Ici"));
        room.describe(room.administrator, room.open, text("Adullact", "Nulle part"));
        room.house.run(() -> room.house.get(PracticeNews.class).territoriesChanged(room.administrator));
        assertEquals(List.of(placed.getId()), room.house.rows("select thing_id from activity where verb = 'EXTRACTED'"));
    }

    @Test
    void aPageAndFilesThatTheWriterDoesNotSeeStay() {
        room.house.act(() -> room.house.get(Wiki.class).save(room.administrator, room.closed, "recit", new PageText("Récit", "x", null, null, null, null)));
        Practice made = room.describe(room.administrator, room.open, text("Lorient", "Avec récit", "story", "ferme/recit"));
        Viewer agent = room.agent(lorient, "yann");
        change(agent, made, text("Lorient", "Avec récit encore"), null);
        assertEquals("Récit", room.house.get(Fields.class).story(room.administrator, room.find("avec-recit").getSheet()).orElseThrow().getTitle());
        assertTrue(room.house.get(Fields.class).story(agent, room.find("avec-recit").getSheet()).isEmpty());
        change(room.administrator, room.find("avec-recit"), text("Lorient", "Sans récit"), null);
        assertTrue(room.house.get(Fields.class).story(room.administrator, room.find("avec-recit").getSheet()).isEmpty());
    }
}
