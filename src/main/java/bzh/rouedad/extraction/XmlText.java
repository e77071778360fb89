package bzh.rouedad.extraction;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text out of the elements that hold it; elements are told by their local names. */
class XmlText extends DefaultHandler {
    private static final int DEEPEST = 1000;

    /**
     * Which elements mean what.
     *
     * @param texts   what stands anywhere within these is text
     * @param lines   these end a line
     * @param blanks  these part words
     * @param skipped what stands within these is left out
     */
    record Rules(Set<String> texts, Set<String> lines, Set<String> blanks, Set<String> skipped) {
    }

    private final Rules rules;
    private final TextRoom room;
    private int depth;
    private int inText;
    private int inSkipped;

    XmlText(Rules rules, TextRoom room) {
        this.rules = rules;
        this.room = room;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw new Unreadable(Refusal.UNSAFE);
        }
        inSkipped += rules.skipped().contains(name) ? 1 : 0;
        inText += rules.texts().contains(name) ? 1 : 0;
        if (inSkipped == 0 && rules.blanks().contains(name)) {
            room.write(" ");
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (inText > 0 && inSkipped == 0) {
            room.write(from, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        depth--;
        if (inSkipped == 0 && rules.lines().contains(name)) {
            room.write("\n");
        }
        inSkipped -= rules.skipped().contains(name) ? 1 : 0;
        inText -= rules.texts().contains(name) ? 1 : 0;
    }
}
