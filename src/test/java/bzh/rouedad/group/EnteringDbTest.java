package bzh.rouedad.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Invitations;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnteringDbTest {
    private final ClubHouse room = new ClubHouse();

    @AfterEach
    void leave() {
        room.close();
    }

    private void join(Viewer viewer) {
        room.house.run(() -> room.entering.join(viewer, room.club));
    }

    private void ask(Viewer viewer) {
        room.house.run(() -> room.entering.ask(viewer, room.club, "Je tiens un intranet."));
        room.post.send();
    }

    private void answer(Viewer viewer, boolean accepted) {
        Long id = (Long) room.house.rows("select max(id) from group_request").get(0);
        room.house.run(() -> room.entering.answer(viewer, room.club, id, accepted));
        room.post.send();
    }

    @Test
    void throughAnOpenDoorOneComesByAClickOnce() {
        assertThrows(NotAllowed.class, () -> join(room.somebody));
        room.door(room.club, Door.OPEN, null);
        assertTrue(room.entering.isOpenTo(room.somebody, room.club));
        join(room.somebody);
        assertEquals(List.of("Erwan ANIMATOR", "Maryvonne ADMINISTRATOR", "soazig CONTRIBUTOR"), room.members());
        assertThrows(NotAllowed.class, () -> join(room.fresh("soazig@mairie.example")));
        assertThrows(NotAllowed.class, () -> join(Viewer.stranger()));
        assertThrows(NotAllowed.class, () -> ask(room.account("brieg")));
    }

    @Test
    void whoClicksTwiceAtOnceDoesNotFall() {
        room.door(room.club, Door.OPEN, null);
        join(room.somebody);
        join(room.somebody);
        assertEquals(3, room.members().size());
    }

    @Test
    void whatIsNoGroupOrOutOfSightHasNoDoor() {
        Space partner = room.space("apronet", SpaceKind.PARTNER, Audience.EVERYONE);
        Space closed = room.space("bureau", SpaceKind.GROUP, Audience.MEMBERS);
        assertThrows(NotAllowed.class, () -> room.door(partner, Door.OPEN, null));
        room.door(closed, Door.OPEN, null);
        assertThrows(NotAllowed.class, () -> room.house.run(() -> room.entering.join(room.somebody, closed)));
        assertThrows(NotAllowed.class, () -> room.charters.of(room.somebody, closed));
        room.door(closed, Door.DOMAIN, "mairie.example");
        assertThrows(NotAllowed.class, () -> room.house.run(() -> room.entering.apply(Viewer.stranger(), closed, "Anne", "anne@mairie.example",
                Locale.FRENCH, "192.0.2.1")));
        assertThrows(NotAllowed.class, () -> room.house.run(() -> room.entering.join(room.somebody, closed)));
        assertEquals(List.of("club"), room.charters.groups(Viewer.stranger(), 0, 10).stream().map(Space::getSlug).toList());
    }

    @Test
    void onRequestTheAnimatorsAreAskedAndTheAskerIsToldOnce() {
        room.door(room.club, Door.REQUEST, null);
        assertThrows(NotAllowed.class, () -> join(room.somebody));
        ask(room.somebody);
        ask(room.somebody);
        assertEquals(List.of("m@reseau.example soazig demande à entrer dans « club »", "Erwan@mairie.example soazig demande à entrer dans « club »"),
                room.letters());
        assertTrue(room.requests.isWaiting(room.somebody, room.club));
        assertThrows(NotAllowed.class, () -> room.requests.waiting(room.somebody, room.club));
        assertThrows(NotAllowed.class, () -> answer(room.somebody, true));
        assertEquals(1, room.requests.waiting(room.host, room.club).size());
        room.sent.clear();
        answer(room.host, true);
        answer(room.founder, false);
        assertEquals(List.of("soazig@mairie.example Vous faites partie de « club »"), room.letters());
        assertTrue(room.members().contains("soazig CONTRIBUTOR"));
        assertEquals(List.of(), room.requests.waiting(room.host, room.club));
    }

    @Test
    void whoWasRefusedMayAskAgainAfterAWhile() {
        room.door(room.club, Door.REQUEST, null);
        ask(room.somebody);
        answer(room.host, false);
        assertEquals("soazig@mairie.example Votre demande pour « club »", room.letters().get(2));
        assertThrows(NotAllowed.class, () -> ask(room.somebody));
        room.hands.now = room.hands.now.plus(Entering.REST);
        ask(room.somebody);
        assertTrue(room.requests.isWaiting(room.somebody, room.club));
        assertFalse(room.members().contains("soazig CONTRIBUTOR"));
    }

    @Test
    void aRequestIsAnsweredInItsOwnGroupOnly() {
        Space other = room.space("autre", SpaceKind.GROUP, Audience.EVERYONE);
        Viewer elsewhere = room.member(other, "lena", Role.ADMINISTRATOR);
        room.door(room.club, Door.REQUEST, null);
        ask(room.somebody);
        Long id = (Long) room.house.rows("select max(id) from group_request").get(0);
        room.house.run(() -> room.entering.answer(elsewhere, other, id, true));
        assertTrue(room.requests.isWaiting(room.somebody, room.club));
    }

    @Test
    void anybodyMayLeaveButTheLastAdministrator() {
        room.house.run(() -> room.entering.leave(room.host, room.club));
        assertEquals(List.of("Maryvonne ADMINISTRATOR"), room.members());
        assertEquals("role", assertThrows(InvalidInput.class, () -> room.house.run(() -> room.entering.leave(room.fresh("m@reseau.example"), room.club))).field());
        assertThrows(NotAllowed.class, () -> room.house.run(() -> room.entering.leave(room.somebody, room.club)));
    }

    @Test
    void anAgentWithoutAccountComesInByOneLetter() {
        room.door(room.club, Door.DOMAIN, "ville.example");
        room.apply("Anne Le Goff", " Anne@Ville.EXAMPLE ");
        assertEquals(List.of("Anne@Ville.EXAMPLE Entrer dans « club »"), room.letters());
        String key = room.key();
        assertEquals("Anne Le Goff", room.links.find(key).orElseThrow().getName());
        assertEquals(2, room.members().size());
        assertEquals(List.of(0L), room.house.rows("select count(*) from people_person where email_key = 'anne@ville.example'"));
        String password = room.enter(key).orElseThrow();
        assertTrue(room.members().contains("Anne Le Goff CONTRIBUTOR"));
        room.post.send();
        assertEquals(1, room.sent.size());
        assertEquals("Anne Le Goff", room.house.act(() -> room.house.get(Invitations.class).accept(password, "une autre phrase longue")).orElseThrow().getName());
        assertEquals("", room.enter(key).orElseThrow());
        assertEquals(3, room.members().size());
    }

    @Test
    void theOneWhoAsksSeesNoDifferenceWhereThereIsAnAccount() {
        room.door(room.club, Door.DOMAIN, "mairie.example");
        room.apply("Quelqu’un d’autre", "soazig@mairie.example");
        assertEquals(List.of("soazig@mairie.example Entrer dans « club »"), room.letters());
        assertEquals("", room.enter(room.key()).orElseThrow());
        assertTrue(room.members().contains("soazig CONTRIBUTOR"));
        room.apply("Encore", "soazig@mairie.example");
        assertEquals("soazig@mairie.example Vous faites déjà partie de « club »", room.letters().get(1));
    }

    @Test
    void somebodyWithAnAccountOfTheDomainNeedsNoLetter() {
        room.door(room.club, Door.DOMAIN, "mairie.example");
        join(room.somebody);
        assertTrue(room.members().contains("soazig CONTRIBUTOR"));
        room.door(room.club, Door.DOMAIN, "ville.example");
        Viewer other = room.account("brieg");
        assertFalse(room.entering.isOpenTo(other, room.club));
        assertThrows(NotAllowed.class, () -> join(other));
    }

    @Test
    void whoLeftAsksAnewAndAnOldLinkIsGoodForNothing() {
        room.door(room.club, Door.DOMAIN, "ville.example");
        room.apply("Anne", "anne@ville.example");
        String key = room.key();
        room.enter(key);
        room.house.run(() -> room.entering.leave(room.fresh("anne@ville.example"), room.club));
        assertTrue(room.enter(key).isEmpty());
        room.apply("Anne", "anne@ville.example");
        assertTrue(room.enter(room.key()).isPresent());
    }

    @Test
    void aDoorThatChangedLetsNobodyInAnyMore() {
        room.door(room.club, Door.DOMAIN, "ville.example");
        room.apply("Anne", "anne@ville.example");
        String key = room.key();
        room.door(room.club, Door.DOMAIN, "autre.example");
        assertTrue(room.enter(key).isEmpty());
        room.door(room.club, Door.INVITATION, "ville.example");
        assertTrue(room.enter(key).isEmpty());
        assertTrue(room.enter("inconnue").isEmpty());
        assertThrows(NotAllowed.class, () -> room.apply("Brieg", "brieg@ville.example"));
        assertEquals(List.of(0L), room.house.rows("select count(*) from people_person where email_key like '%@ville.example'"));
    }

    @Test
    void aDisabledAccountStaysOutside() {
        room.door(room.club, Door.DOMAIN, "mairie.example");
        room.apply("Soazig", "soazig@mairie.example");
        String key = room.key();
        room.house.act(() -> room.house.change("update people_person set disabled = true where email_key = 'soazig@mairie.example'"));
        assertTrue(room.enter(key).isEmpty());
        room.sent.clear();
        room.apply("Soazig", "soazig@mairie.example");
        assertEquals(List.of(), room.letters());
    }

    @Test
    void oneAddressIsNotFilledWithLetters() {
        room.door(room.club, Door.DOMAIN, "ville.example");
        for (int i = 0; i < 3; i++) {
            room.apply("Anne", "anne@ville.example");
        }
        assertThrows(TooManyAttempts.class, () -> room.apply("Anne", "ANNE@ville.example"));
        assertEquals(3, room.sent.size());
        assertEquals(List.of(1L), room.house.rows("select count(*) from group_applicant"));
    }

    @Test
    void whoDoesNotAnswerIsForgotten() {
        room.door(room.club, Door.DOMAIN, "ville.example");
        room.apply("Anne", "anne@ville.example");
        String key = room.key();
        room.hands.now = room.hands.now.plus(Duration.ofDays(8));
        room.house.run(room.house.get(DoorRounds.class)::round);
        assertTrue(room.links.find(key).isEmpty());
        assertEquals(List.of(0L), room.house.rows("select count(*) from group_applicant"));
    }
}
