package bzh.rouedad.markup;

import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the links of a text lead elsewhere, for instance when files that link to each other become pages. */
public final class LinkRewriter {

    private LinkRewriter() {
    }

    /**
     * The same source with other destinations. Touched are the destinations of links, images and reference
     * definitions, and the href and src of HTML links and images; nothing else changes, neither titles nor code nor
     * wiki links nor addresses in angle brackets.
     *
     * @param destination gets a destination as a reader means it, without escapes, and answers the new one; the same or
     *     null leaves the place untouched, as does one that Markdown cannot express; called on the calling thread
     * @throws TextTooLong above {@link Markup#MAX_BYTES}
     * @throws TextTooCostly when the links are not found by {@link Markup#DEADLINE}
     */
    public static String rewrite(String markdown, UnaryOperator<String> destination) {
        CostCheck.check(markdown);
        List<LinkPlace> places = BoundedWork.within(Markup.DEADLINE, () -> LinkPlaces.in(markdown));
        StringBuilder rewritten = new StringBuilder(markdown.length() + 64);
        int copied = 0;
        for (LinkPlace place : places) {
            String other = destination.apply(place.destination());
            String written = other == null || other.equals(place.destination()) ? null : place.write(other);
            if (written != null && place.start() >= copied) {
                rewritten.append(markdown, copied, place.start()).append(written);
                copied = place.end();
            }
        }
        return rewritten.append(markdown, copied, markdown.length()).toString();
    }
}
