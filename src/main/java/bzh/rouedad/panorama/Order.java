package bzh.rouedad.panorama;

import java.util.Arrays;
import java.util.Optional;

/** How the lines of a table follow each other: by name, or by a number, the largest first. */
public enum Order {
    NAME("nom", null), PRACTICES("pratiques", Measure.PRACTICES), USES("usages", Measure.USES),
    ORGANISATIONS("organisations", Measure.ORGANISATIONS);

    private final String parameter;
    private final Measure measure;

    Order(String parameter, Measure measure) {
        this.parameter = parameter;
        this.measure = measure;
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    /** What the lines are put in order by; null for their names. */
    Measure measure() {
        return measure;
    }

    /** The one that an address names; empty when it names none. */
    static Optional<Order> of(String parameter) {
        return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
    }
}
