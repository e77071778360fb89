package bzh.rouedad.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text under its heading.
 *
 * @param anchor  fragment of the address that leads to it
 * @param start   where it begins in the text, in characters
 */
public record Section(String anchor, String heading, int start) {
    /** The sections of a text, in its order, as headings with their anchors tell them. */
    public static List<Section> of(String text, List<String> anchors, List<String> headings) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < anchors.size(); i++) {
            // Where a heading's words do not stand again as they are, its section begins where the last one did.
            from = Math.max(from, text.indexOf(headings.get(i), from));
            sections.add(new Section(anchors.get(i), headings.get(i), from));
        }
        return sections;
    }
}
