package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.catalogue.Section;
import bzh.rouedad.language.Characters;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** The form in which a thing lies in the index: these fields and no others. */
final class IndexDocument {
    static final String REF = "ref";
    static final String CIRCLE = "circle";
    /** Stems of text, title and tags, the title as often as {@link #TITLE_COUNTS}; with the places of the words in the text. */
    static final String ALL = "all";
    static final String TITLE = "title";
    /** Stems of the tags and the first words of the text. */
    static final String LEAD = "lead";
    /** The same words as {@link #ALL}, as they are. */
    static final String EXACT = "exact";
    /** The same words as {@link #ALL}, their first letters. */
    static final String START = "start";
    /** Beginnings of the words of the title. */
    static final String BEGINNING = "beginning";
    /** The text as it is shown in passages; not asked. */
    static final String TEXT = "text";
    static final String SECTIONS = "sections";
    /** What else the thing shows or leads to. */
    static final String HOLDS = "holds";
    /** Milliseconds since 1970. */
    static final String DATED = "dated";

    private static final int TITLE_COUNTS = 3;
    private static final int TAGS_COUNT = 2;
    /** Characters at the head of a text that tell what it is about. */
    private static final int LEAD_LENGTH = 400;
    private static final int LONGEST_VALUE = 200;
    private static final FieldType WITHOUT_PLACES = withoutPlaces();
    private static final FieldType WITH_OFFSETS = withOffsets();
    private static final FieldType WITH_VECTORS = withVectors();

    private IndexDocument() {
    }

    private static FieldType withoutPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType withVectors() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setStoreTermVectors(true);
        type.freeze();
        return type;
    }

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(REF, entry.ref().toString(), Field.Store.YES));
        document.add(new StringField(CIRCLE, Long.toString(entry.circleId()), Field.Store.NO));
        String text = text(entry);
        document.add(new StoredField(TEXT, text));
        all(entry).forEach(part -> {
            document.add(new Field(ALL, part, WITH_OFFSETS));
            document.add(new Field(EXACT, part, WITHOUT_PLACES));
            document.add(new Field(START, part, WITHOUT_PLACES));
        });
        document.add(new Field(TITLE, entry.title(), WITH_VECTORS));
        document.add(new Field(BEGINNING, entry.title(), WITHOUT_PLACES));
        document.add(new Field(LEAD, Characters.cut(text, LEAD_LENGTH), WITH_VECTORS));
        document.add(new Field(LEAD, tags(entry), WITH_VECTORS));
        document.add(new StoredField(SECTIONS, entry.aspects().sections().stream().map(IndexDocument::line)
                .collect(Collectors.joining("\n"))));
        entry.aspects().holds().forEach(held -> document.add(new StringField(HOLDS, held.toString(), Field.Store.NO)));
        if (entry.aspects().dated() != null) {
            document.add(new NumericDocValuesField(DATED, entry.aspects().dated().toEpochMilli()));
        }
        for (Facet facet : Facet.values()) {
            values(facet, entry).forEach(value -> {
                document.add(new StringField(facet.field(), value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
            });
        }
        return document;
    }

    /** The parts of {@link #ALL}: the text comes first, so that a place in the field is a place in the text. */
    static Stream<String> all(Entry entry) {
        return Stream.concat(Stream.of(text(entry)), Stream.concat(Collections.nCopies(TITLE_COUNTS, entry.title()).stream(),
                Collections.nCopies(TAGS_COUNT, tags(entry)).stream()));
    }

    /** The marks of passages are ours alone. */
    private static String text(Entry entry) {
        return entry.text().replace(Hit.OPEN, ' ').replace(Hit.CLOSE, ' ');
    }

    private static String tags(Entry entry) {
        return String.join(", ", entry.tags());
    }

    /** The values of a facet as they lie in the index. */
    static List<String> values(Facet facet, Entry entry) {
        return facet.of(entry).stream().map(value -> Characters.cut(value, LONGEST_VALUE)).distinct().toList();
    }

    private static String line(Section section) {
        return section.start() + "\t" + section.anchor() + "\t" + section.heading().replaceAll("\\s+", " ");
    }

    /** The last section that begins at or before this place; null before the first one. */
    static Section section(String lines, int place) {
        Section last = null;
        for (String line : lines.split("\n")) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3 && Integer.parseInt(parts[0]) <= place) {
                last = new Section(parts[1], parts[2], Integer.parseInt(parts[0]));
            }
        }
        return last;
    }

    static Ref ref(IndexSearcher searcher, ScoreDoc doc) throws IOException {
        return Ref.parse(searcher.storedFields().document(doc.doc, Set.of(REF)).get(REF));
    }

    static Term key(Ref ref) {
        return new Term(REF, ref.toString());
    }
}
