package bzh.rouedad.search;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What of the index a viewer may be answered from. The circles they see are asked for at the moment of the question. */
@ApplicationScoped
class Reach {
    @Inject
    Circles circles;

    protected Query visible(Viewer viewer) {
        return new TermInSetQuery(IndexDocument.CIRCLE,
                circles.visible(viewer).stream().map(id -> new BytesRef(Long.toString(id))).toList());
    }

    /** What of the visible a question was narrowed to; {@code space} is null when it names none. */
    static Query narrowed(Query visible, Filter filter, String space) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(visible, BooleanClause.Occur.FILTER);
        filter.values().forEach((facet, value) -> query.add(Ranking.term(facet.field(), value), BooleanClause.Occur.FILTER));
        if (space != null) {
            query.add(Ranking.term(Facet.SPACE.field(), space), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    static Query anyOf(Facet facet, Collection<String> values) {
        return new TermInSetQuery(facet.field(), values.stream().map(BytesRef::new).toList());
    }

    /** Whether no more than so many among the visible answer: what nobody may see must not change how a word is taken. */
    static boolean isRare(IndexSearcher searcher, Query visible, Query word, int most) {
        try {
            // What few have at all, few can see.
            if (word instanceof TermQuery one && searcher.getIndexReader().docFreq(one.getTerm()) <= most) {
                return true;
            }
            Weight seen = searcher.createWeight(searcher.rewrite(new BooleanQuery.Builder().add(word, BooleanClause.Occur.FILTER)
                    .add(visible, BooleanClause.Occur.FILTER).build()), ScoreMode.COMPLETE_NO_SCORES, 1);
            int left = most;
            // Most words are known after a few things; a search would look at every part of the index first.
            for (Iterator<LeafReaderContext> parts = searcher.getIndexReader().leaves().iterator(); parts.hasNext() && left >= 0;) {
                LeafReaderContext part = parts.next();
                left -= count(seen.scorer(part), part.reader().getLiveDocs(), left + 1);
            }
            return left >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are, as far as {@code most}. */
    private static int count(Scorer found, Bits live, int most) throws IOException {
        int count = 0;
        DocIdSetIterator docs = found == null ? DocIdSetIterator.empty() : found.iterator();
        while (count < most && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count += live == null || live.get(docs.docID()) ? 1 : 0;
        }
        return count;
    }
}
