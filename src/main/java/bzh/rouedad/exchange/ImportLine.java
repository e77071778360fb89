package bzh.rouedad.exchange;

import java.util.List;

/**
 * One line of the report of an import.
 *
 * @param path of the file, cleaned for showing; empty when the archive as a whole is meant
 * @param kind what happened to the file
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record ImportLine(String path, Kind kind, String key, List<String> arguments) {

    /** What happened to a file. */
    public enum Kind {
        /** Not imported. */
        REFUSED,
        /** Imported after a change to its content. */
        REPAIRED,
        /** Imported; somebody should have a look. */
        REMARK
    }

    /** Keeps its own copy of the arguments. */
    public ImportLine {
        arguments = List.copyOf(arguments);
    }
}
