package bzh.rouedad.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What partners promise, and what became of it. */
class PledgingDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Pledging pledging = house.get(Pledging.class);
    private final Spaces spaces = house.get(Spaces.class);
    private Viewer animator;
    private Space open;
    private Space closed;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).make("animatrice",
                EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue"));
        animator = house.get(Circles.class).viewer(person);
        open = space("ouvert", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
        animator = house.get(Circles.class).viewer(person);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(animator, new SpaceDraft(slug, slug, SpaceKind.PARTNER, audience, null, null)));
    }

    private static PledgeText said(String text, String due, PledgeState state, String proof) {
        return new PledgeText(text, null, due, state, proof);
    }

    private Pledge pledge(Space space, PledgeText text) {
        return house.act(() -> pledging.pledge(animator, space, text));
    }

    @Test
    void pledgesStandInTheOrderTheyWereMade() {
        pledge(open, said("Ouvrir un wiki", "2007-10-31", null, null));
        pledge(open, said("Se réunir", null, PledgeState.KEPT, "/agenda/reunion"));
        List<Pledge> pledges = spaces.pledges(Viewer.stranger(), open);
        assertEquals(List.of("Ouvrir un wiki", "Se réunir"), pledges.stream().map(Pledge::getText).toList());
        assertEquals(PledgeState.PROMISED, pledges.get(0).getState());
    }

    @Test
    void onlyWhatIsStillToBeDoneIsLate() {
        LocalDate due = LocalDate.of(2007, 10, 31);
        Pledge pledge = pledge(open, said("Ouvrir un wiki", "2007-10-31", null, null));
        assertFalse(pledge.isLate(due));
        assertTrue(pledge.isLate(due.plusDays(1)));
        Pledge kept = house.act(() -> pledging.change(animator, open, pledge, said("Ouvrir un wiki", "2007-10-31", PledgeState.KEPT,
                "/espaces/reseau"), pledge.getVersion()));
        assertFalse(kept.isLate(due.plusDays(1)));
    }

    @Test
    void theTotalCountsOnlyWhatTheViewerSees() {
        pledge(open, said("Un", null, null, null));
        pledge(closed, said("Deux", null, PledgeState.DROPPED, null));
        assertEquals(1, spaces.countPledges(Viewer.stranger(), null));
        assertEquals(0, spaces.countPledges(Viewer.stranger(), PledgeState.DROPPED));
        assertEquals(List.of("Un"), spaces.pledges(Viewer.stranger(), null, 0, 10).stream().map(Pledge::getText).toList());
        assertEquals(List.of("Deux"), spaces.pledges(animator, PledgeState.DROPPED, 0, 10).stream().map(Pledge::getText).toList());
        assertEquals(2, spaces.countPledges(animator, null));
    }

    @Test
    void aChangeMadeFromAnOlderStateOverwritesNothing() {
        Pledge pledge = pledge(open, said("Un", null, null, null));
        house.act(() -> pledging.change(animator, open, pledge, said("Un", null, PledgeState.UNDERWAY, null), pledge.getVersion()));
        assertThrows(ChangedMeanwhile.class, () -> house.act(() -> pledging.change(animator, open, pledge,
                said("Autre", null, null, null), pledge.getVersion())));
        assertEquals(PledgeState.UNDERWAY, spaces.pledges(animator, open).get(0).getState());
    }

    @Test
    void whoeverDoesNotAnimateTheSpacePromisesNothing() {
        Person editor = house.act(() -> house.get(Hosting.class).welcome(animator, open, "E", "e@mairie.example", Role.EDITOR, Locale.FRENCH));
        Viewer viewer = house.get(Circles.class).viewer(editor);
        assertThrows(NotAllowed.class, () -> house.act(() -> pledging.pledge(viewer, open, said("Un", null, null, null))));
        Pledge elsewhere = pledge(closed, said("Deux", null, null, null));
        assertThrows(NotAllowed.class, () -> house.act(() -> pledging.change(animator, open, elsewhere, said("x", null, null, null), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//ailleurs.example", "ftp://a.example", "voir le wiki", "/a\" onclick=\"x", "/\\ailleurs.example"})
    void aProofIsAnAddress(String proof) {
        assertEquals("proof", assertThrows(InvalidInput.class, () -> said("Un", null, null, proof).checked()).field());
    }

    @Test
    void badDaysAndPromisesKeptWithoutProofAreRefusedAtTheirField() {
        assertEquals("due", assertThrows(InvalidInput.class, () -> said("Un", "2007-02-30", null, null).checked()).field());
        assertEquals("proof", assertThrows(InvalidInput.class, () -> said("Un", null, PledgeState.KEPT, " ").checked()).field());
        assertEquals("text", assertThrows(InvalidInput.class, () -> said(" ", null, null, null).checked()).field());
    }
}
