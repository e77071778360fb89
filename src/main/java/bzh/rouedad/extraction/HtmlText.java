package bzh.rouedad.extraction;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What an HTML page says, its title first; scripts and styles are no text. */
final class HtmlText {
    private HtmlText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        byte[] content = Files.readAllBytes(file.toPath());
        Optional<String> text = PlainText.utf8(content);
        Document page = text.isPresent() ? Jsoup.parse(text.get()) : western(content);
        NodeTraversor.traverse(new Writing(room), page);
    }

    private static Document western(byte[] content) throws IOException {
        Charset said = Jsoup.parse(new ByteArrayInputStream(content), null, "").charset();
        Charset charset = said.equals(StandardCharsets.UTF_8) ? PlainText.WESTERN : said;
        return Jsoup.parse(new String(content, charset));
    }

    /** Writes as it walks. */
    private record Writing(TextRoom room) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                room.write(text.getWholeText());
            } else if (endsLine(node)) {
                room.write("\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (endsLine(node)) {
                room.write("\n");
            }
        }

        private static boolean endsLine(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }
    }
}
