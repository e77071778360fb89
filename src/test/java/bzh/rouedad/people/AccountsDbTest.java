package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsDbTest {
    private static final String PASSWORD = "une phrase de passe longue";
    private final SmallHouse house = new SmallHouse();
    private final Accounts accounts = house.get(Accounts.class);
    private final AccessTokens tokens = house.get(AccessTokens.class);
    private final Invitations invitations = house.get(Invitations.class);
    private final Installation installation = house.get(Installation.class);
    private Person anne;

    @BeforeEach
    void register() {
        anne = house.act(() -> house.get(DemoAccounts.class).make("Anne", EmailAddress.of("Anne@mairie.example").orElseThrow(), PASSWORD));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer viewer(Person person) {
        return Viewer.of(person, Map.of());
    }

    @Test
    void anAddressAndItsPasswordSignInWhateverTheCase() {
        assertEquals(anne.getId(), accounts.signIn(" anne@MAIRIE.example ", PASSWORD, "here").orElseThrow().getId());
    }

    @Test
    void unknownWrongDisabledAndUndecidedAllLookTheSame() {
        house.act(() -> house.get(Persons.class).register("Sans", EmailAddress.of("sans@mairie.example").orElseThrow(), Locale.FRENCH));
        assertTrue(accounts.signIn("anne@mairie.example", "une autre phrase longue", "here").isEmpty());
        assertTrue(accounts.signIn("inconnu@mairie.example", PASSWORD, "here").isEmpty());
        assertTrue(accounts.signIn("sans@mairie.example", PASSWORD, "here").isEmpty());
        assertTrue(accounts.signIn("sans@mairie.example", null, "here").isEmpty());
        house.act(() -> house.change("update people_person set disabled = true"));
        assertTrue(accounts.signIn("anne@mairie.example", PASSWORD, "here").isEmpty());
    }

    @Test
    void theRightPasswordComesTooLateAfterFiveWrongOnes() {
        for (int i = 0; i < 5; i++) {
            assertTrue(accounts.signIn("anne@mairie.example", "faux", "here").isEmpty());
        }
        assertThrows(TooManyAttempts.class, () -> accounts.signIn("anne@mairie.example", PASSWORD, "elsewhere"));
    }

    @Test
    void aChangedPasswordBreaksTheSealOfSessions() {
        String before = anne.seal();
        Optional<Person> changed = house.act(() -> accounts.changePassword(viewer(anne), PASSWORD, "une nouvelle phrase longue"));
        assertNotEquals(before, changed.orElseThrow().seal());
        assertFalse(before.contains("argon2"));
        assertTrue(accounts.signIn("anne@mairie.example", PASSWORD, "here").isEmpty());
    }

    @Test
    void theOldPasswordIsNotGuessedInAnOpenSession() {
        for (int i = 0; i < 5; i++) {
            assertTrue(house.act(() -> accounts.changePassword(viewer(anne), "faux", "une nouvelle phrase longue")).isEmpty());
        }
        assertThrows(TooManyAttempts.class, () -> house.act(() -> accounts.changePassword(viewer(anne), PASSWORD, "une nouvelle phrase longue")));
    }

    @Test
    void aWeakPasswordChangesNothing() {
        assertThrows(WeakPassword.class, () -> house.act(() -> accounts.changePassword(viewer(anne), PASSWORD, "court")));
        assertTrue(accounts.signIn("anne@mairie.example", PASSWORD, "here").isPresent());
    }

    @Test
    void noSecretIsKeptInTheOpen() {
        String key = house.act(() -> tokens.make(viewer(anne), "essai")).text();
        Person sans = house.act(() -> house.get(Persons.class).register("Sans", EmailAddress.of("sans@mairie.example").orElseThrow(), Locale.FRENCH));
        String invitation = house.act(() -> invitations.issue(sans.getId())).orElseThrow().text();
        assertEquals(List.of(new Secret(key).hash()), house.rows("select hash from people_access_token"));
        assertEquals(List.of(new Secret(invitation).hash()), house.rows("select hash from people_invitation"));
        assertNotEquals(key, new Secret(key).hash());
        assertTrue(house.rows("select password_hash from people_person where email_key = 'anne@mairie.example'").get(0).toString().startsWith("$argon2id$"));
    }

    @Test
    void aTokenIsItsOwnersAloneToTakeBack() {
        String key = house.act(() -> tokens.make(viewer(anne), "essai")).text();
        Person other = house.act(() -> house.get(DemoAccounts.class).make("Autre", EmailAddress.of("autre@mairie.example").orElseThrow(), PASSWORD));
        long id = tokens.of(viewer(anne)).get(0).getId();
        house.run(() -> tokens.revoke(viewer(other), id));
        assertEquals(anne.getId(), tokens.holder(key).orElseThrow().getId());
        house.run(() -> tokens.revoke(viewer(anne), id));
        assertTrue(tokens.holder(key).isEmpty());
    }

    @Test
    void theTokenOfADisabledPersonOpensNothing() {
        String key = house.act(() -> tokens.make(viewer(anne), "essai")).text();
        house.act(() -> house.change("update people_person set disabled = true"));
        assertTrue(tokens.holder(key).isEmpty());
    }

    @Test
    void anInvitationIsGoodOnceAndUsesUpTheOthers() {
        Person sans = house.act(() -> house.get(Persons.class).register("Sans", EmailAddress.of("sans@mairie.example").orElseThrow(), Locale.FRENCH));
        String first = house.act(() -> invitations.issue(sans.getId())).orElseThrow().text();
        String second = house.act(() -> invitations.issue(sans.getId())).orElseThrow().text();
        assertEquals(sans.getId(), invitations.whom(first).orElseThrow().getId());
        assertThrows(WeakPassword.class, () -> house.act(() -> invitations.accept(second, "court")));
        assertTrue(house.act(() -> invitations.accept(second, PASSWORD)).isPresent());
        assertTrue(house.act(() -> invitations.accept(second, "une autre phrase longue")).isEmpty());
        assertTrue(house.act(() -> invitations.accept(first, "une autre phrase longue")).isEmpty());
        assertTrue(invitations.whom(first).isEmpty());
        assertTrue(accounts.signIn("sans@mairie.example", PASSWORD, "here").isPresent());
    }

    @Test
    void anInvitationEndsAfterThirtyDays() {
        Person sans = house.act(() -> house.get(Persons.class).register("Sans", EmailAddress.of("sans@mairie.example").orElseThrow(), Locale.FRENCH));
        String key = house.act(() -> invitations.issue(sans.getId())).orElseThrow().text();
        house.act(() -> house.change("update people_invitation set expires_at = expires_at - " + Invitations.VALIDITY.toMillis()));
        assertTrue(invitations.whom(key).isEmpty());
        assertTrue(house.act(() -> invitations.accept(key, PASSWORD)).isEmpty());
    }

    @Test
    void whoeverChoseAPasswordIsInvitedNoMore() {
        assertTrue(house.act(() -> invitations.issue(anne.getId())).isEmpty());
    }

    @Test
    void theInstallationNeedsItsTokenAndAStrongPasswordAndHappensOnce() {
        EmailAddress address = EmailAddress.of("premiere@reseau.example").orElseThrow();
        assertThrows(NotAllowed.class, () -> house.act(() -> installation.found("", "X", address, PASSWORD, Locale.FRENCH)));
        installation.open(Optional.of("jeton-des-essais"));
        assertThrows(NotAllowed.class, () -> house.act(() -> installation.found("jeton-des-essai", "X", address, PASSWORD, Locale.FRENCH)));
        assertThrows(NotAllowed.class, () -> house.act(() -> installation.found(null, "X", address, PASSWORD, Locale.FRENCH)));
        assertThrows(WeakPassword.class, () -> house.act(() -> installation.found("jeton-des-essais", "X", address, "court", Locale.FRENCH)));
        assertFalse(installation.isDone());
        Installation.Founded founded = house.act(() -> installation.found("jeton-des-essais", "Première", address, PASSWORD, Locale.FRENCH));
        assertTrue(founded.person().isAdministrator());
        assertEquals(founded.person().getId(), tokens.holder(founded.token().text()).orElseThrow().getId());
        assertThrows(NotAllowed.class, () -> house.act(() -> installation.found("jeton-des-essais", "X", address, PASSWORD, Locale.FRENCH)));
    }

    @Test
    void aNameTooLongIsToldAtItsField() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> house.act(() -> {
            accounts.describe(viewer(anne), "x".repeat(121), Locale.FRENCH);
            return null;
        }));
        assertEquals("name", refusal.field());
    }

    @Test
    void aLanguageNobodySpeaksHereBecomesFrench() {
        house.run(() -> accounts.describe(viewer(anne), "Anne", Locale.forLanguageTag("x".repeat(1000))));
        assertEquals(List.of("fr"), house.rows("select language from people_person where name = 'Anne'"));
    }
}
