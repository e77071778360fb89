package bzh.rouedad.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * How passwords are kept and judged. Argon2id with the parameters of the OWASP password storage guide (19 MiB, two
 * passes, one lane); no composition rule, a length of 12 to 256 characters, and not a run of a few characters.
 */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Compared against when there is no such account, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODY = hash("rouedad nobody has this password");

    private Passwords() {
    }

    static boolean isAcceptable(String password) {
        return password != null && password.length() >= SHORTEST && password.length() <= LONGEST
                && password.chars().distinct().count() >= FEWEST_DIFFERENT;
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    /** Whether the password is the one hashed; takes the same time when there is no hash. */
    static boolean matches(String password, String hash) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        boolean same = Password.check(password, hash == null ? NOBODY : hash).with(ARGON2);
        return same && hash != null;
    }
}
