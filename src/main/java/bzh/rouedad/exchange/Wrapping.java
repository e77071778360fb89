package bzh.rouedad.exchange;

import java.util.Collection;

/** The one folder that some put everything into before they pack it: it says nothing about the pages. */
final class Wrapping {

    private Wrapping() {
    }

    /** The folder with its slash, or nothing when the files do not all lie in one folder. */
    static String of(Collection<String> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        String first = paths.iterator().next();
        String start = first.substring(0, first.indexOf('/') + 1);
        return paths.stream().allMatch(path -> path.startsWith(start)) ? start : "";
    }
}
