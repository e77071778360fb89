package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void lengthIsWhatCounts() {
        assertFalse(Passwords.isAcceptable("onze lettre"));
        assertTrue(Passwords.isAcceptable("douze lettre"));
        assertTrue(Passwords.isAcceptable("phrase de passe ".repeat(16)));
        assertFalse(Passwords.isAcceptable("phrase de passe ".repeat(16) + "x"));
        assertFalse(Passwords.isAcceptable("aaaabbbbccccdddd"));
        assertFalse(Passwords.isAcceptable(null));
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTime() {
        assertNotEquals(Passwords.hash("une phrase de passe"), Passwords.hash("une phrase de passe"));
        assertTrue(Passwords.hash("une phrase de passe").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void onlyThePasswordItselfMatches() {
        String hash = Passwords.hash("une phrase de passe");
        assertTrue(Passwords.matches("une phrase de passe", hash));
        assertFalse(Passwords.matches("une phrase de passe ", hash));
        assertFalse(Passwords.matches(null, hash));
        assertFalse(Passwords.matches("x".repeat(1 << 20), hash));
    }

    @Test
    void nobodySignsInWhereNoPasswordWasChosen() {
        assertFalse(Passwords.matches("rouedad nobody has this password", null));
    }
}
