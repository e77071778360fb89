package bzh.rouedad.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Renders what members write. Never trusts it: the HTML that comes out is safe, and a text that costs too much is
 * refused instead of slowing the site down.
 */
@ApplicationScoped
public class Markup {

    /** Size of the largest text, in bytes of UTF-8. */
    public static final int MAX_BYTES = 256 * 1024;
    /**
     * The longest that a caller waits for the reading of a text, waiting in line included: with the travel of a large form
     * and the keeping of the text, whoever sends one is answered within two seconds.
     */
    public static final Duration DEADLINE = Duration.ofMillis(1_500);

    /**
     * Renders a Markdown text.
     *
     * @param markdown CommonMark with tables, strikethrough, tasks, footnotes, wiki links, call-outs and harmless HTML
     * @param targets where wiki links lead; asked on the calling thread
     * @throws TextTooLong above {@link #MAX_BYTES}
     * @throws TextTooCostly when it is not read by {@link #DEADLINE}, or is of a kind that never would be
     */
    public Rendering render(String markdown, LinkTargets targets) {
        return read(markdown).finish(targets);
    }

    /**
     * The text of the first heading, of any level and in any of the ways to write one, without markup.
     *
     * @throws TextTooLong above {@link #MAX_BYTES}
     * @throws TextTooCostly as {@link #render} does
     */
    public static Optional<String> firstHeading(String markdown) {
        return read(markdown).outline().headings().stream().map(Heading::text).findFirst();
    }

    private static Draft read(String markdown) {
        CostCheck.check(markdown);
        return BoundedWork.within(DEADLINE, () -> Draft.of(markdown));
    }
}
