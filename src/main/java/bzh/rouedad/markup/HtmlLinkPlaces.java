package bzh.rouedad.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.SourceSpan;

/** Finds the href of links and the src of images in HTML that stands in a Markdown text. */
final class HtmlLinkPlaces {

    private final String html;
    private final int[] sourceIndex;
    private final List<LinkPlace> places = new ArrayList<>();
    private int at;

    private HtmlLinkPlaces(String html, int[] sourceIndex) {
        this.html = html;
        this.sourceIndex = sourceIndex;
    }

    /** Reads the lines that the spans cover, so without the prefixes of block quotes and lists. */
    static List<LinkPlace> in(String markdown, List<SourceSpan> spans) {
        StringBuilder html = new StringBuilder();
        int[] index = new int[spans.stream().mapToInt(span -> span.getLength() + 1).sum() + 1];
        for (SourceSpan span : spans) {
            for (int i = 0; i < span.getLength(); i++) {
                index[html.length()] = span.getInputIndex() + i;
                html.append(markdown.charAt(span.getInputIndex() + i));
            }
            index[html.length()] = span.getInputIndex() + span.getLength();
            html.append('\n');
        }
        HtmlLinkPlaces finder = new HtmlLinkPlaces(html.toString(), index);
        finder.read();
        return finder.places;
    }

    private void read() {
        at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (html.startsWith("<?", at)) {
                skipPast("?>");
            } else {
                at++;
                tag(word());
            }
            at = html.indexOf('<', at);
        }
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void tag(String element) {
        String wanted = element.equals("a") ? "href" : element.equals("img") ? "src" : null;
        while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) != '<') {
            int before = at;
            attribute(word(), wanted);
            // A character that starts no word, such as the slash of <br/>.
            at += at == before ? 1 : 0;
        }
    }

    private void attribute(String name, String wanted) {
        skipBlanks();
        if (name.isEmpty() || at >= html.length() || html.charAt(at) != '=') {
            return;
        }
        at++;
        skipBlanks();
        char quote = at < html.length() ? html.charAt(at) : ' ';
        int start = at;
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            at = close < 0 ? html.length() : close + 1;
            keep(name.equals(wanted) && close >= 0, start, html.substring(start + 1, close < 0 ? at : close));
        } else {
            while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) > ' ') {
                at++;
            }
            keep(name.equals(wanted), start, html.substring(start, at));
        }
    }

    private void keep(boolean wanted, int start, String value) {
        if (wanted && !value.isBlank() && value.indexOf('\n') < 0) {
            places.add(new LinkPlace(sourceIndex[start], sourceIndex[at], LinkPlace.readHtml(value), true));
        }
    }

    private String word() {
        int start = at;
        while (at < html.length() && " \t\r\n\f/>=<\"'".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipBlanks() {
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
    }
}
