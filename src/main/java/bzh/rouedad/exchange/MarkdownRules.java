package bzh.rouedad.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the reading of an archive has to know about Markdown and about addresses of pages.
 *
 * @param slug the form a name takes in an address; empty when nothing of it can stand there
 * @param firstHeading the text of the first heading, without markup
 * @param destinations where the links and images of a text lead, without escapes
 */
public record MarkdownRules(UnaryOperator<String> slug, Function<String, Optional<String>> firstHeading,
        Function<String, List<String>> destinations) {
}
