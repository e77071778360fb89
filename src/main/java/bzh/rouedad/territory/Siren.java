package bzh.rouedad.territory;

/** The number by which France knows an organisation: nine digits, the last of which checks the others. */
public final class Siren {
    private static final int DIGITS = 9;

    private Siren() {
    }

    /** Whether this is such a number, without blanks: its digits pass the check of Luhn (ISO/IEC 7812-1, annex B). */
    public static boolean isValid(String text) {
        if (text == null || !text.matches("[0-9]{" + DIGITS + "}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = text.charAt(DIGITS - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
