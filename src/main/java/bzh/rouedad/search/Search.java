package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.Characters;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Asking the index. What the viewer may not see takes no part: not in the hits, not in their number. */
@ApplicationScoped
public class Search {
    /** Typed text beyond this many characters is not read. */
    public static final int LONGEST = 500;
    private static final int DEEPEST = 10_000;

    @Inject
    Index index;
    @Inject
    Circles circles;
    @Inject
    Catalogue catalogue;

    private final Questions questions = new Questions();
    private final Snippets snippets = new Snippets();

    /** What answers the words, the best first. The circles the viewer sees are asked for at this moment. */
    public Hits find(Viewer viewer, String typed, Filter filter, int offset, int limit) {
        Query question = typed == null ? null : questions.of(Characters.cut(typed, LONGEST));
        if (question == null || offset + limit > DEEPEST) {
            return Hits.NONE;
        }
        Query allowed = allowed(viewer, filter, question);
        return index.ask(searcher -> {
            TopDocs top = searcher.search(allowed, offset + limit);
            List<ScoreDoc> page = List.of(top.scoreDocs).subList(Math.min(offset, top.scoreDocs.length), top.scoreDocs.length);
            List<Hit> hits = hits(viewer, searcher, question, page);
            // What went out of sight since it was indexed is not counted either.
            return new Hits(searcher.count(allowed) - (page.size() - hits.size()), hits);
        });
    }

    private Query allowed(Viewer viewer, Filter filter, Query question) {
        List<BytesRef> visible = circles.visible(viewer).stream().map(id -> new BytesRef(Long.toString(id))).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(question, BooleanClause.Occur.MUST)
                .add(new TermInSetQuery(IndexDocument.CIRCLE, visible), BooleanClause.Occur.FILTER);
        if (filter.kind() != null) {
            query.add(new TermQuery(new Term(IndexDocument.KIND, filter.kind())), BooleanClause.Occur.FILTER);
        }
        if (filter.space() != null) {
            query.add(new TermQuery(new Term(IndexDocument.SPACE, filter.space())), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private List<Hit> hits(Viewer viewer, IndexSearcher searcher, Query question, List<ScoreDoc> page) throws IOException {
        List<Ref> refs = new ArrayList<>();
        for (ScoreDoc doc : page) {
            refs.add(Ref.parse(searcher.storedFields().document(doc.doc, Set.of(IndexDocument.REF)).get(IndexDocument.REF)));
        }
        // Each thing is read again: the index may lag behind a change of place or title by a moment.
        Map<Ref, Entry> entries = catalogue.visible(viewer, refs);
        String[] passages = snippets.of(searcher, question, page);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Entry entry = entries.get(refs.get(i));
            if (entry != null) {
                hits.add(new Hit(entry, passages[i], page.get(i).score));
            }
        }
        return hits;
    }
}
