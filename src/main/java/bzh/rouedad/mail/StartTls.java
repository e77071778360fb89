package bzh.rouedad.mail;

import java.util.Locale;

/** Whether the way to the mail server is encrypted. */
enum StartTls {
    OFF, OPTIONAL, REQUIRED;

    static StartTls of(String word) {
        for (StartTls one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new IllegalArgumentException("rouedad.mail.starttls: one of off, optional, required; not \"" + word
                + '"');
    }
}
