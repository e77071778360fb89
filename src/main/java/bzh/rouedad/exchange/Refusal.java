package bzh.rouedad.exchange;

import java.util.List;

/** Why one file of an archive is not taken; the others go on. */
final class Refusal extends Exception {

    private final String key;
    private final transient List<String> arguments;

    Refusal(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
