package bzh.rouedad.search;

/**
 * A question with what it is narrowed to, as it can be kept and asked again.
 *
 * @param question as typed, {@link Search#LONGEST} characters at most
 */
public record Sought(String question, Filter filter) {
}
