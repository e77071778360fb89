package bzh.rouedad.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody else wrote: nothing is declared in it, nothing is fetched for it, nothing of it is kept. */
final class Xml {
    private static final String NO_DECLARATIONS = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {
    }

    /** @throws Unreadable when it is not well-formed, or declares anything */
    static void read(InputStream in, DefaultHandler handler) throws IOException {
        try (in) {
            XMLReader reader = factory().newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(in));
        } catch (SAXParseException e) {
            // The message is translated, the name of the feature in it is not.
            throw new Unreadable(String.valueOf(e.getMessage()).contains(NO_DECLARATIONS) ? Refusal.UNSAFE : Refusal.BROKEN);
        } catch (SAXException e) {
            throw new Unreadable(Refusal.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's parser has all of these features", e);
        }
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DECLARATIONS, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }
}
