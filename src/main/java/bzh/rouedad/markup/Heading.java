package bzh.rouedad.markup;

/**
 * A heading of a rendered text.
 *
 * @param level 2 to 6, as rendered: the page's own title is the only h1 of a screen
 * @param text what it says, without markup
 * @param anchor its id in the HTML, unique in the text, without {@code #}
 */
public record Heading(int level, String text, String anchor) {
}
