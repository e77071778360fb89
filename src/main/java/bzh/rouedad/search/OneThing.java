package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** One thing as the index would hold it, as far as questions decide by it, in memory and alone. */
final class OneThing {
    private static final Analyzer TEXT = Analyzers.forText();

    private final IndexSearcher searcher;
    private final Set<String> stems;

    OneThing(Entry entry) throws IOException {
        MemoryIndex index = new MemoryIndex();
        IndexDocument.all(entry).forEach(part -> index.addField(IndexDocument.ALL, part, TEXT));
        for (Facet facet : Facet.values()) {
            for (String value : IndexDocument.values(facet, entry)) {
                index.addField(new StringField(facet.field(), value, Field.Store.NO), TEXT);
            }
        }
        searcher = index.createSearcher();
        stems = stems(searcher);
    }

    private static Set<String> stems(IndexSearcher searcher) throws IOException {
        Set<String> stems = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(IndexDocument.ALL);
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                stems.add(term.utf8ToString());
            }
        }
        return stems;
    }

    /** Stems of its title, tags and text. */
    Set<String> stems() {
        return stems;
    }

    boolean answers(Query query) throws IOException {
        return searcher.count(query) > 0;
    }
}
