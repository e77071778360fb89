package bzh.rouedad.search.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** How far back questions are counted. */
public enum Span {
    MONTH("30-jours", Period.ofDays(30)),
    YEAR("12-mois", Period.ofMonths(12));

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private final String parameter;
    private final Period length;

    Span(String parameter, Period length) {
        this.parameter = parameter;
        this.length = length;
    }

    /** Reads a parameter of an address; whatever it does not know is {@link #MONTH}. */
    static Span of(String parameter) {
        return YEAR.parameter.equals(parameter) ? YEAR : MONTH;
    }

    /** The parameter of an address. */
    public String getParameter() {
        return parameter;
    }

    /** The first day of it. */
    LocalDate since() {
        return LocalDate.now(HERE).minus(length);
    }
}
