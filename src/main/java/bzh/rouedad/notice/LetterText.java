package bzh.rouedad.notice;

/**
 * The two forms of one letter, put together part by part: plain text, and HTML that says the same, with no picture and nothing
 * to fetch. Whatever is put in is plain text.
 */
public final class LetterText {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** A letter under this headline. */
    public LetterText(String headline) {
        text.append(headline).append("\n\n");
        html.append("<h1 style=\"font-size:1.25em\">").append(escaped(headline)).append("</h1>\n");
    }

    /** A line over what follows. */
    public LetterText heading(String heading) {
        text.append(heading).append("\n\n");
        html.append("<h2 style=\"font-size:1.1em\">").append(escaped(heading)).append("</h2>\n");
        return this;
    }

    /** Text in as many paragraphs as it has lines; nothing when it is blank. */
    public LetterText say(String message) {
        if (!message.isBlank()) {
            text.append(message).append("\n\n");
            message.lines().filter(line -> !line.isBlank())
                    .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        }
        return this;
    }

    /** Words that lead to an address, and what else is to be said of it; {@code more} may be empty. */
    public LetterText link(String words, String address, String more) {
        text.append(words).append(more.isEmpty() ? "" : " (" + more + ")").append('\n').append(address).append("\n\n");
        html.append("<p><a href=\"").append(escaped(address)).append("\">").append(escaped(words)).append("</a>")
                .append(more.isEmpty() ? "" : " (" + escaped(more) + ")").append("</p>\n");
        return this;
    }

    /** Begins the end of the letter, where it says why it was sent. */
    public LetterText foot(String why) {
        text.append("-- \n").append(why).append('\n');
        html.append("<hr>\n<p>").append(escaped(why)).append("</p>\n");
        return this;
    }

    /** The plain form. */
    public String text() {
        return text.toString();
    }

    /** What goes inside the body of the HTML form. */
    public String html() {
        return html.toString();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
