package bzh.rouedad.subscription;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar, unfolded (RFC 5545, 3.1).
 *
 * @param name       in capitals
 * @param parameters by their names in capitals, without quotes
 * @param value      as it stands there
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    private static final String NOTHING = "";

    /** @throws Refused with {@link Refusal#MALFORMED} when it has no name or no value */
    static ContentLine of(String line) {
        int colon = unquoted(line, ':', 0);
        int end = unquoted(line, ';', 0);
        end = end < 0 || end > colon ? colon : end;
        if (colon < 1 || end < 1) {
            throw new Refused(Refusal.MALFORMED);
        }
        String name = line.substring(0, end).strip().toUpperCase(Locale.ROOT);
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '-' && name.charAt(i) != '.' && name.charAt(i) != '_' && !Character.isLetterOrDigit(name.charAt(i))) {
                throw new Refused(Refusal.MALFORMED);
            }
        }
        return new ContentLine(name.substring(name.lastIndexOf('.') + 1), parameters(line, end, colon), line.substring(colon + 1));
    }

    private static Map<String, String> parameters(String line, int from, int colon) {
        Map<String, String> parameters = new HashMap<>();
        for (int start = from; start >= 0 && start < colon;) {
            int next = unquoted(line, ';', start + 1);
            next = next < 0 || next > colon ? colon : next;
            String part = line.substring(start + 1, next);
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(part.substring(0, equals).strip().toUpperCase(Locale.ROOT), part.substring(equals + 1).replace("\"", NOTHING).strip());
            }
            start = next;
        }
        return parameters;
    }

    /** Where this character stands outside quotes; a quote that nobody closes quotes nothing. */
    private static int unquoted(String line, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return quoted ? line.indexOf(wanted, from) : -1;
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, NOTHING);
    }

    /** The value as a text (RFC 5545, 3.3.11), with real line breaks. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
