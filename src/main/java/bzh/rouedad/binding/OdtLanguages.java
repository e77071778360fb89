package bzh.rouedad.binding;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Styles of paragraphs in other languages than that of the book: spelling and voices go by them. */
final class OdtLanguages {
    private final Element automatic;
    private final String usual;
    private final Set<String> made = new HashSet<>();

    OdtLanguages(Element automatic, String usual) {
        this.automatic = automatic;
        this.usual = usual;
    }

    /** The name of this style in this language. */
    String style(String name, String language) {
        if (language.equals(usual)) {
            return name;
        }
        String own = name + "-" + language;
        if (made.add(own)) {
            String[] parts = language.split("-");
            automatic.appendElement("style:style").attr("style:name", own).attr("style:family", "paragraph")
                    .attr("style:parent-style-name", name).appendElement("style:text-properties").attr("fo:language", parts[0])
                    .attr("fo:country", parts.length > 1 && parts[1].matches("[A-Z]{2}") ? parts[1] : "none");
        }
        return own;
    }
}
