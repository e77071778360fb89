package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A parameter that chooses one of a few values. */
final class Choice {
    private Choice() {
    }

    /** The value named, null where none is. @throws InvalidInput at the parameter when there is no such value */
    static <E extends Enum<E>> E of(String parameter, String typed, Class<E> values) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        return Arrays.stream(values.getEnumConstants()).filter(value -> value.name().equals(typed)).findFirst()
                .orElseThrow(() -> new InvalidInput(parameter, "api.invalid.choice",
                        Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
