package bzh.rouedad.meeting.web;

/** Words that narrow a list, and the addresses behind them. */
public final class Filters {
    private Filters() {
    }

    /** One word; chosen ones lead to the list without them. */
    public record Word(String label, String address, boolean chosen) {
    }

    static String address(String list, String parameters) {
        return parameters.isEmpty() ? list : list + "?" + parameters;
    }

    /** The same, to be gone on with by one more parameter. */
    static String more(String list, String parameters) {
        return list + "?" + (parameters.isEmpty() ? "" : parameters + "&");
    }
}
