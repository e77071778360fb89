package bzh.rouedad.guide;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an edition calls a file: {@code /fichiers/7/plan.png?version=2}, by the version of the day it came out. */
record FileAddress(long id, int version) {
    private static final Pattern WRITTEN = Pattern.compile(
            "/fichiers/([0-9]{1,18})/[^?#]*\\?(?:[^#]*&)?version=([0-9]{1,6})(?:[&#].*)?");

    /** Nothing when the address is no such one. */
    static Optional<FileAddress> of(String address) {
        Matcher file = WRITTEN.matcher(address);
        return !file.matches() ? Optional.empty()
                : Optional.of(new FileAddress(Long.parseLong(file.group(1)), Integer.parseInt(file.group(2))));
    }
}
