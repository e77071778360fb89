package bzh.rouedad.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.guide.Cover;
import bzh.rouedad.guide.GuideFilter;
import bzh.rouedad.guide.GuideOrder;
import bzh.rouedad.guide.Shelf;
import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.DecisionFilter;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.Meetings;
import bzh.rouedad.meeting.TaskFilter;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationFilter;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.world.SmallHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundingNetworkDbTest {
    @Test
    void partnersAreThereWithTheirPlaces(@TempDir Path data) throws ClassNotFoundException {
        try (SmallHouse house = new SmallHouse().with("rouedad.data", data.toString())
                .with(EntrySource.class, Class.forName("bzh.rouedad.practice.PracticeEntries"))) {
            house.run(house.get(FoundingNetwork.class)::found);
            house.run(house.get(FoundingNetwork.class)::found);
            Organisations organisations = house.get(Organisations.class);
            assertEquals(List.of("adullact", "apronet", "creatif", "fing", "lorient-agglomeration", "megalis-bretagne", "oten", "ville-de-besancon",
                            "ville-de-lorient", "villes-internet"),
                    organisations.list(Viewer.stranger(), OrganisationFilter.NONE, 0, 20).stream().map(Organisation::getSlug).toList());
            Organisation host = organisations.find(Viewer.stranger(), "megalis-bretagne").orElseThrow();
            assertEquals(List.of("reseau"), house.get(Spaces.class).of(Viewer.stranger(), host).stream().map(Space::getSlug).toList());
            Practice platform = house.get(Practices.class).of(Viewer.stranger(), host, 10).get(0);
            assertEquals(List.of("Lorient Agglomération", "Ville de Lorient"), house.get(Adoptions.class)
                    .latest(Viewer.stranger(), platform.ref(), 0, 10).stream()
                    .map(each -> each.getAdoption().getOrganisation().getName()).sorted().toList());
            assertEquals(List.of("bocage.png", "monts-d-arree.png"), house.get(Shelf.class)
                    .list(Viewer.stranger(), GuideFilter.NONE, GuideOrder.TITLE, 0, 20).stream()
                    .flatMap(guide -> Cover.of(guide).stream())
                    .map(cover -> cover.address().replaceAll(".*/|\\?.*", "")).sorted().toList());
            assertEquals(4, house.get(Practices.class).count(Viewer.stranger(), PracticeFilter.NONE));
            Space network = house.get(Spaces.class).find(Viewer.stranger(), "reseau").orElseThrow();
            assertEquals(List.of("2007-2", "2007-1"), house.get(Decisions.class).list(Viewer.stranger(), network, DecisionFilter.ALL, 0, 10).stream()
                    .map(Decision::getNumber).toList());
            assertEquals(List.of("OPEN", "DONE", "DONE"), house.get(Tasks.class).list(Viewer.stranger(), network,
                    TaskFilter.of(null, null, LocalDate.of(2007, 11, 1)), 0, 10).stream().map(each -> each.getState().name()).toList());
        }
    }

    @Test
    void theDayOfBrestStandsWithAllThatItLedTo(@TempDir Path data) throws ClassNotFoundException {
        try (SmallHouse house = new SmallHouse().with("rouedad.data", data.toString())
                .with(EntrySource.class, Class.forName("bzh.rouedad.practice.PracticeEntries"))) {
            house.run(house.get(FoundingNetwork.class)::found);
            Event brest = house.get(Events.class).find(Viewer.stranger(), "troisiemes-rencontres-du-net-public-breton-2007").orElseThrow();
            assertEquals(3, brest.getEdition());
            assertEquals(7, brest.getOrganiserNames().size());
            assertEquals(150, house.get(Registrations.class).taken(brest, Presence.ON_SITE));
            assertEquals(9, house.get(Registrations.class).awaited(brest, Presence.ON_SITE));
            assertEquals(List.of(0L), house.rows("select count(*) from notice"));
            assertEquals("compte-rendu-du-24-octobre-2007", house.get(Meetings.class).minutes(Viewer.stranger(), brest).orElseThrow().getSlug());
            Event next = house.get(Meetings.class).after(Viewer.stranger(), brest).get(0);
            assertEquals("premiere-reunion-du-reseau-2007", next.getSlug());
            List<String> agenda = house.get(Meetings.class).of(Viewer.stranger(), next).orElseThrow().getItems().stream()
                    .flatMap(item -> Stream.concat(Stream.of(item.title()), item.details().stream())).toList();
            assertEquals("Approbation du compte rendu du mercredi 24 octobre 2007", agenda.get(0));
            assertTrue(agenda.stream().anyMatch(line -> line.startsWith("Écrire le glossaire")), agenda.toString());
            assertTrue(agenda.stream().noneMatch(line -> line.startsWith("Ouvrir un espace")), agenda.toString());
            assertEquals(List.of("Identités actives", "Vieillissement de la population", "Villes 2.0"), house.rows("select title from calendar_series where kind = 'PROGRAMME' order by title"));
        }
    }
}
