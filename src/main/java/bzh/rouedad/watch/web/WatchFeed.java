package bzh.rouedad.watch.web;

import bzh.rouedad.screen.AtomFeed;
import bzh.rouedad.screen.Words;
import bzh.rouedad.watch.Feeds;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code GET /veille/{key}.atom}: the private feed of a saved search. Identifiers in it name the search and the things, never
 * the key, so that an entry can be handed on.
 */
@WebServlet("/veille/*")
public class WatchFeed extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String END = ".atom";

    @Inject
    transient Feeds feeds;
    @Inject
    transient Words words;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<Feeds.Lines> lines = path.endsWith(END)
                ? feeds.read(path.substring(1, path.length() - END.length())) : Optional.empty();
        if (lines.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/atom+xml; charset=UTF-8");
        response.setHeader("X-Robots-Tag", "noindex");
        try {
            write(lines.get(), site + request.getRequestURI(), response.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Feeds.Lines lines, String self, OutputStream out) throws XMLStreamException {
        String id = site + "/veilles#" + lines.search().getId();
        AtomFeed feed = new AtomFeed(out, words.say("watch.feed.title", lines.search().getQuestion()), id, self,
                lines.list().isEmpty() ? lines.search().getMadeAt() : lines.list().get(0).foundAt());
        for (Feeds.Line line : lines.list()) {
            feed.entry(id + "-" + line.entry().ref(), line.entry().title(), line.foundAt(), line.entry().placeName(),
                    site + line.entry().url());
        }
        feed.end();
    }
}
