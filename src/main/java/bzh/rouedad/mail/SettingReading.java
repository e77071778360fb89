package bzh.rouedad.mail;

import java.util.Optional;

/** How a setting is read that was written by hand. */
final class SettingReading {
    private static final int HIGHEST_PORT = 65_535;

    private SettingReading() {
    }

    /** The words without blanks around them; nothing when there are none. */
    static Optional<String> filled(Optional<String> words) {
        return words.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws IllegalArgumentException with one line that names the setting, when it is no number from 1 to 65535 */
    static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers out of range
        }
        throw new IllegalArgumentException(name + ": a number from 1 to 65535, not \"" + text + '"');
    }
}
