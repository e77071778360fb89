package bzh.rouedad.guide;

import java.util.stream.Stream;

/** In which order publications lie on the shelf. Those that were withdrawn lie behind all others, whatever the order. */
public enum GuideOrder {
    /** What came out last first, then what is worked on, what changed last first. */
    NEWEST("recent", "case when g.edition > 0 then 0 else 1 end, g.editionAt desc, g.changedAt desc"),
    TITLE("titre", "g.title"),
    /** What is promised for the nearest day first, then what is promised for no day, then what is out. */
    NEXT("parution", "case when g.promise.due is not null then 0 when g.edition = 0 then 1 else 2 end, g.promise.due, g.title");

    private static final String WITHDRAWN = "case when g.status = bzh.rouedad.guide.GuideStatus.WITHDRAWN then 1 else 0 end, ";

    private final String parameter;
    private final String terms;

    GuideOrder(String parameter, String terms) {
        this.parameter = parameter;
        this.terms = terms;
    }

    /** The order that an address names; {@link #NEWEST} when it names none. */
    public static GuideOrder of(String parameter) {
        return Stream.of(values()).filter(order -> order.parameter.equals(parameter)).findFirst().orElse(NEWEST);
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    /** What a JPQL query of the publication {@code g} orders by. */
    String clause() {
        return WITHDRAWN + terms + ", g.id desc";
    }
}
