package bzh.rouedad.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CharteringDbTest {
    private final ClubHouse room = new ClubHouse();
    private final Viewer writer = room.member(room.club, "chann", Role.EDITOR);

    @AfterEach
    void leave() {
        room.close();
    }

    private void write(Viewer viewer, CharterText text, Long seen) {
        room.house.act(() -> room.chartering.write(viewer, room.club, text, seen));
    }

    private static CharterText text(String mandate, Set<Long> chairs) {
        return new CharterText(mandate, "2007-10-24", "2008-10-24", Door.OPEN, null, Role.READER, chairs);
    }

    private long version() {
        return room.charters.of(room.founder, room.club).orElseThrow().getVersion();
    }

    private String refused(CharterText text) {
        return assertThrows(InvalidInput.class, () -> write(room.host, text, null)).field();
    }

    @Test
    void theAnimatorsSayWhatTheGroupIsForAndNobodyElse() {
        for (Viewer viewer : List.of(writer, room.somebody, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> write(viewer, text("x", Set.of()), null));
        }
        write(room.host, text("Tenir un intranet.", Set.of(writer.personId())), null);
        Charter charter = room.charters.of(Viewer.stranger(), room.club).orElseThrow();
        assertEquals("Tenir un intranet.", charter.getMandate());
        assertEquals(LocalDate.of(2008, 10, 24), charter.getEnds());
        assertEquals(List.of("chann"), room.charters.chairs(Viewer.stranger(), room.club).stream().map(Person::getName).toList());
        room.house.run(() -> room.entering.leave(writer, room.club));
        assertEquals(List.of(), room.charters.chairs(Viewer.stranger(), room.club));
    }

    @Test
    void twoWhoWriteItDoNotOverwriteEachOtherNotEvenTheChairs() {
        write(room.host, text("Un", Set.of()), null);
        long seen = version();
        assertThrows(ChangedMeanwhile.class, () -> write(room.founder, text("Deux", Set.of()), null));
        write(room.host, text("Un", Set.of(room.host.personId())), seen);
        assertThrows(ChangedMeanwhile.class, () -> write(room.founder, text("Deux", Set.of()), seen));
        assertEquals(List.of("Erwan"), room.charters.chairs(room.founder, room.club).stream().map(Person::getName).toList());
        write(room.founder, text("Deux", Set.of()), version());
    }

    @Test
    void whatDoesNotDoIsToldAtItsField() {
        assertEquals("ends", refused(new CharterText(null, "2008-01-01", "2007-01-01", Door.OPEN, null, null, Set.of())));
        assertEquals("begins", refused(new CharterText(null, "2008-02-30", null, Door.OPEN, null, null, Set.of())));
        assertEquals("mandate", refused(new CharterText("x".repeat(5001), null, null, Door.OPEN, null, null, Set.of())));
        assertEquals("domains", refused(new CharterText(null, null, null, Door.DOMAIN, " ", null, Set.of())));
        assertEquals("welcome", refused(new CharterText(null, null, null, Door.OPEN, null, Role.ADMINISTRATOR, Set.of())));
        assertEquals("chairs", refused(new CharterText(null, null, null, Door.OPEN, null, null, Set.of(room.somebody.personId()))));
    }

    @Test
    void organisationsOfAGroupAreThoseItsMembersWorkFor() {
        Enrolling enrolling = room.house.get(Enrolling.class);
        Organisation ville = room.house.act(() -> enrolling.found(room.founder, new OrganisationText(OrganisationKind.COMMUNE, "Ville", null, null, null, null, null)));
        room.house.act(() -> enrolling.found(room.founder, new OrganisationText(OrganisationKind.COMMUNE, "Autre", null, null, null, null, null)));
        room.house.act(() -> enrolling.enrol(room.founder, ville, "chann", "chann@mairie.example", Role.READER, Locale.FRENCH));
        assertEquals(List.of("Ville"), room.charters.organisations(Viewer.stranger(), room.club).stream().map(Organisation::getName).toList());
    }
}
