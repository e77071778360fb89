package bzh.rouedad.search;

import bzh.rouedad.catalogue.Ref;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * All things that answer a query, in no order. The names of all things are gone through rather than what lies stored of each
 * that answers, which would be unpacked with its text.
 */
final class AllAnswers {
    private AllAnswers() {
    }

    static List<Ref> of(IndexSearcher searcher, Query query) throws IOException {
        Query whole = searcher.rewrite(query);
        Weight weight = searcher.createWeight(whole, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Ref> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            Terms names = leaf.reader().terms(IndexDocument.REF);
            if (scorer != null && names != null) {
                found.addAll(refs(names.iterator(), answers(leaf, scorer.iterator())));
            }
        }
        return found;
    }

    private static BitSet answers(LeafReaderContext leaf, DocIdSetIterator found) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        BitSet answers = new BitSet();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            answers.set(doc, live == null || live.get(doc));
        }
        return answers;
    }

    private static List<Ref> refs(TermsEnum names, BitSet answers) throws IOException {
        List<Ref> found = new ArrayList<>();
        PostingsEnum docs = null;
        for (BytesRef name = names.next(); name != null && !answers.isEmpty(); name = names.next()) {
            docs = names.postings(docs, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (answers.get(doc)) {
                    found.add(Ref.parse(name.utf8ToString()));
                }
            }
        }
        return found;
    }
}
