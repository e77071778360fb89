package bzh.rouedad.panorama;

import java.util.Arrays;
import java.util.Optional;

/** What is counted: practices that were described, adoptions in use, or organisations that do or use something. */
public enum Measure {
    PRACTICES("pratiques"), USES("usages"), ORGANISATIONS("organisations");

    private final String parameter;

    Measure(String parameter) {
        this.parameter = parameter;
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    /** The one that an address names; empty when it names none. */
    static Optional<Measure> of(String parameter) {
        return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
    }
}
