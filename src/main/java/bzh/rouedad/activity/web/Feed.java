package bzh.rouedad.activity.web;

import bzh.rouedad.screen.AtomFeed;
import bzh.rouedad.screen.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The latest that happened as an Atom feed (RFC 4287) at {@code /activite.atom}. */
@WebServlet("/activite.atom")
public class Feed extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient RecentChanges changes;
    @Inject
    transient Words words;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml; charset=UTF-8");
        try {
            write(response.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(OutputStream out) throws XMLStreamException {
        List<RecentChanges.Line> lines = changes.getList();
        AtomFeed feed = new AtomFeed(out, words.say("activity.feed.title"), site + "/activite.atom", site + "/activite.atom",
                lines.isEmpty() ? Instant.EPOCH : lines.get(0).activity().getAt());
        for (RecentChanges.Line line : lines) {
            feed.entry(site + "/activite#" + line.activity().getId(), line.sentence(), line.activity().getAt(),
                    line.author() == null ? words.say("site.name") : line.author(), site + line.thing().url());
        }
        feed.end();
    }
}
