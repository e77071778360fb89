package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Weight;

/**
 * What a document was made of, in 64 bits: the first ones of a SHA-256 over all its fields. Every document bears one, so that
 * index and database can be compared without reading texts out of the index.
 */
final class Stamp {
    private static final String ID = "id";
    private static final String STAMP = "stamp";

    private Stamp() {
    }

    /** The document of this entry, with its stamp and what is needed to find stamps. */
    static Document stamped(Entry entry) {
        Document document = IndexDocument.of(entry);
        long stamp = of(document);
        document.add(new LongPoint(ID, entry.ref().id()));
        document.add(new NumericDocValuesField(ID, entry.ref().id()));
        document.add(new NumericDocValuesField(STAMP, stamp));
        return document;
    }

    static long of(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                // Several fields hold the same long text: it is read once.
                Map<String, Integer> known = new HashMap<>();
                for (IndexableField field : document) {
                    out.writeUTF(field.name());
                    write(field, known, out);
                }
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(IndexableField field, Map<String, Integer> known, DataOutputStream out) throws IOException {
        String text = field.stringValue();
        if (field.binaryValue() != null) {
            out.writeByte('b');
            out.writeInt(field.binaryValue().length);
            out.write(field.binaryValue().bytes, field.binaryValue().offset, field.binaryValue().length);
        } else if (known.containsKey(text)) {
            out.writeByte('k');
            out.writeInt(known.get(text));
        } else {
            known.put(text, known.size());
            byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
            out.writeByte('t');
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** The stamps of things of this kind with ids from {@code first} to {@code last}, both included; normally one for each. */
    static Map<Long, List<Long>> between(IndexSearcher searcher, String kind, long first, long last) throws IOException {
        Query query = new BooleanQuery.Builder().add(Ranking.term(Facet.KIND.field(), kind), BooleanClause.Occur.FILTER)
                .add(LongPoint.newRangeQuery(ID, first, last), BooleanClause.Occur.FILTER).build();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<Long, List<Long>> stamps = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                read(leaf, scorer.iterator(), stamps);
            }
        }
        return stamps;
    }

    private static void read(LeafReaderContext leaf, DocIdSetIterator found, Map<Long, List<Long>> stamps) throws IOException {
        NumericDocValues ids = leaf.reader().getNumericDocValues(ID);
        NumericDocValues values = leaf.reader().getNumericDocValues(STAMP);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            // A scorer of one leaf knows nothing of what was deleted.
            if ((leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) && ids.advanceExact(doc)
                    && values.advanceExact(doc)) {
                stamps.computeIfAbsent(ids.longValue(), id -> new ArrayList<>()).add(values.longValue());
            }
        }
    }
}
