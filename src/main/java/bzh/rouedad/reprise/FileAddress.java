package bzh.rouedad.reprise;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of files, which name them by number. */
final class FileAddress {
    private static final Pattern FILE = Pattern.compile("^/fichiers/([0-9]{1,18})/");

    private FileAddress() {
    }

    /** The address of the copy; empty when the address is none of a file that has one. */
    static Optional<String> carried(String address, Map<Long, Long> copies) {
        Matcher file = FILE.matcher(address);
        Long other = file.find() ? copies.get(Long.valueOf(file.group(1))) : null;
        return other == null ? Optional.empty() : Optional.of("/fichiers/" + other + address.substring(file.end() - 1));
    }
}
