package bzh.rouedad.file;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a file as texts write it, {@code /fichiers/7/plan.png?version=2}: the number decides, the name is for people.
 *
 * @param id   of a {@link StoredFile}
 * @param rest what follows the number, from the slash on
 */
public record FileAddress(long id, String rest) {
    private static final String START = "/fichiers/([0-9]{1,18})";
    private static final Pattern WITHIN = Pattern.compile(START + "/");
    private static final Pattern WHOLE = Pattern.compile(START + "(/.*)", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("/[^?#]*\\?(?:[^#]*&)?version=([0-9]{1,6})(?:[&#].*)?");

    /** Nothing when the address is none of a file. */
    public static Optional<FileAddress> of(String address) {
        Matcher file = WHOLE.matcher(address);
        return !file.matches() ? Optional.empty() : Optional.of(new FileAddress(Long.parseLong(file.group(1)), file.group(2)));
    }

    /** Ids of all files that a text names, each once, in their order. */
    public static Stream<Long> idsIn(String text) {
        return WITHIN.matcher(text).results().map(found -> Long.valueOf(found.group(1))).distinct();
    }

    /** The same address of the counterpart that a file has; nothing when it has none, or the address is none of a file. */
    public static Optional<String> carried(String address, Map<Long, Long> counterparts) {
        return of(address).filter(file -> counterparts.containsKey(file.id))
                .map(file -> "/fichiers/" + counterparts.get(file.id) + file.rest);
    }

    /** The version that the address asks for; none for the latest. */
    public OptionalInt version() {
        Matcher version = VERSION.matcher(rest);
        return version.matches() ? OptionalInt.of(Integer.parseInt(version.group(1))) : OptionalInt.empty();
    }
}
