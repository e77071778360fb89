package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** The form in which a thing lies in the index: these fields and no others. */
final class IndexDocument {
    static final String REF = "ref";
    static final String KIND = "kind";
    static final String SPACE = "space";
    static final String CIRCLE = "circle";
    static final String TITLE = "title";
    static final String TAGS = "tags";
    static final String BODY = "body";

    private IndexDocument() {
    }

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(REF, entry.ref().toString(), Field.Store.YES));
        document.add(new StringField(KIND, entry.ref().kind(), Field.Store.NO));
        document.add(new StringField(SPACE, entry.placeSlug(), Field.Store.NO));
        document.add(new StringField(CIRCLE, Long.toString(entry.circleId()), Field.Store.NO));
        document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(TAGS, String.join(", ", entry.tags()), Field.Store.NO));
        document.add(new TextField(BODY, entry.text(), Field.Store.NO));
        // The marks of passages are ours alone.
        document.add(new StoredField(BODY, entry.text().replace(Hit.OPEN, ' ').replace(Hit.CLOSE, ' ')));
        return document;
    }

    static Term key(Ref ref) {
        return new Term(REF, ref.toString());
    }
}
