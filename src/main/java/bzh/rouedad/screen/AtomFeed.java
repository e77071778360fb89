package bzh.rouedad.screen;

import bzh.rouedad.language.Characters;
import java.io.OutputStream;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed (RFC 4287) in UTF-8, entry by entry. Identifiers and links are whole addresses. */
public final class AtomFeed {
    private final XMLStreamWriter xml;

    /** Begins the feed; {@code self} is the address it is fetched from. */
    public AtomFeed(OutputStream out, String title, String id, String self, Instant updated) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("title", title);
        element("id", id);
        element("updated", updated.toString());
        link("self", self);
    }

    /** One entry, the latest first. */
    public void entry(String id, String title, Instant updated, String author, String address) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id);
        element("title", title);
        element("updated", updated.toString());
        xml.writeStartElement("author");
        element("name", author);
        xml.writeEndElement();
        link("alternate", address);
        xml.writeEndElement();
    }

    /** Ends the feed; the stream stays open. */
    public void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Characters.clean(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
