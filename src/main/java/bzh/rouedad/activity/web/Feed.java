package bzh.rouedad.activity.web;

import bzh.rouedad.language.Characters;
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
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", words.say("activity.feed.title"));
        element(xml, "id", site + "/activite.atom");
        element(xml, "updated", (lines.isEmpty() ? Instant.EPOCH : lines.get(0).activity().getAt()).toString());
        link(xml, "self", site + "/activite.atom");
        for (RecentChanges.Line line : lines) {
            xml.writeStartElement("entry");
            element(xml, "id", site + "/activite#" + line.activity().getId());
            element(xml, "title", line.sentence());
            element(xml, "updated", line.activity().getAt().toString());
            xml.writeStartElement("author");
            element(xml, "name", line.author() == null ? words.say("site.name") : line.author());
            xml.writeEndElement();
            link(xml, "alternate", site + line.thing().url());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Characters.clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
