package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.nodes.Document;

/** One page of HTML with its styles and pictures inside: it needs no network and runs nothing. */
final class HtmlBinding {
    private HtmlBinding() {
    }

    static void write(Book book, OutputStream out) throws IOException {
        out.write(Sheet.of(book, new Inside(), "book.css", "browser.css").outputSettings(
                new Document.OutputSettings().prettyPrint(false)).outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything lies in the page itself. */
    private record Inside() implements Leaf.Places {
        @Override
        public String chapter(int from, int number, String id) {
            return "#" + Leaf.id(number, id);
        }

        @Override
        public String picture(Book.Picture picture) {
            try {
                return "data:" + picture.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(picture.file())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
