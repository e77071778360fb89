package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Asking the index. What the viewer may not see takes no part: not in the hits, not in their number. */
@ApplicationScoped
public class Search {
    /** Typed text beyond this many characters is not read. */
    public static final int LONGEST = 500;
    private static final int DEEPEST = 10_000;
    /** Things that may have a word which is taken for mistyped all the same. */
    private static final int RARE = 2;
    private static final int MOST_HOLDERS = 5;
    private static final Sort LATEST = new Sort(latest(), SortField.FIELD_SCORE);

    private static SortField latest() {
        SortField dated = new SortField(IndexDocument.DATED, SortField.Type.LONG, true);
        dated.setMissingValue(Long.MIN_VALUE);
        return dated;
    }

    @Inject
    Index index;
    @Inject
    Reach reach;
    @Inject
    Catalogue catalogue;

    @Inject
    SynonymList synonyms;

    private final Snippets snippets = new Snippets();
    private final Facets facets = new Facets();
    private final Meant meant = new Meant();

    /**
     * What answers the question, counted whole. When nothing answers it as it stands, it is relaxed step by step.
     *
     * @param typed words, expressions between quotation marks, words behind a minus, {@code espace:} with a slug
     */
    public Hits find(Viewer viewer, String typed, Filter filter, Order order, int offset, int limit) {
        if (typed == null || offset + limit > DEEPEST) {
            return Hits.NONE;
        }
        Question question = Question.of(typed);
        Query visible = reach.visible(viewer);
        return index.ask(searcher -> {
            Ranking ranking = new Ranking(synonyms.current(), query -> Reach.isRare(searcher, visible, query, RARE));
            Asking asking = new Asking(question, Word.of(question.text()), ranking,
                    Reach.narrowed(visible, filter, question.space()));
            Hits hits = Hits.NONE;
            for (Relaxation given : Relaxation.values()) {
                if (hits.total() == 0 && asking.canGiveUp(given)) {
                    hits = find(viewer, searcher, asking, given, order, offset, limit);
                }
            }
            return offset > 0 ? hits : hits.meant(meant.of(searcher, visible, question, ranking).orElse(null));
        });
    }

    private Hits find(Viewer viewer, IndexSearcher searcher, Asking asking, Relaxation given, Order order, int offset, int limit)
            throws IOException {
        if (asking.words().isEmpty()) {
            return Hits.NONE;
        }
        Query query = asking.query(given);
        FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
        ScoreDoc[] best = order == Order.DATE ? searcher.search(query, offset + limit, LATEST).scoreDocs
                : Refinement.best(searcher, query, asking, offset + limit);
        List<ScoreDoc> page = List.of(best).subList(Math.min(offset, best.length), best.length);
        List<Hit> hits = hits(viewer, searcher, asking.ranking().of(asking.words()), page);
        long total = found.getMatchingDocs().stream().mapToLong(docs -> docs.totalHits).sum();
        // What went out of sight since it was indexed is not counted either.
        return new Hits(total - (page.size() - hits.size()), hits, facets.of(searcher.getIndexReader(), found), given, null);
    }

    /** What these spaces are called, by slug, as far as the viewer sees them. */
    public Map<String, String> spaceNames(Viewer viewer, Collection<String> slugs) {
        Query visible = reach.visible(viewer);
        List<Ref> refs = index.ask(searcher -> {
            List<Ref> found = new ArrayList<>();
            for (String slug : slugs) {
                Query space = new BooleanQuery.Builder().add(visible, BooleanClause.Occur.FILTER)
                        .add(Ranking.term(Facet.KIND.field(), "space"), BooleanClause.Occur.FILTER)
                        .add(Ranking.term(Facet.SPACE.field(), slug), BooleanClause.Occur.FILTER).build();
                for (ScoreDoc doc : searcher.search(space, 1).scoreDocs) {
                    found.add(IndexDocument.ref(searcher, doc));
                }
            }
            return found;
        });
        return catalogue.visible(viewer, refs).values().stream().collect(Collectors.toMap(Entry::placeSlug, Entry::title));
    }

    /** Where a file is shown: nobody looks for a file alone. */
    private List<Entry> holders(Viewer viewer, IndexSearcher searcher, Entry entry) throws IOException {
        if (entry.aspects().format() == null) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder().add(reach.visible(viewer), BooleanClause.Occur.FILTER)
                .add(Ranking.term(IndexDocument.HOLDS, entry.ref().toString()), BooleanClause.Occur.FILTER).build();
        List<Ref> refs = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query, MOST_HOLDERS).scoreDocs) {
            refs.add(IndexDocument.ref(searcher, doc));
        }
        Map<Ref, Entry> seen = catalogue.visible(viewer, refs);
        return refs.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    private List<Hit> hits(Viewer viewer, IndexSearcher searcher, Query question, List<ScoreDoc> page) throws IOException {
        List<Ref> refs = new ArrayList<>();
        List<String> outlines = new ArrayList<>();
        for (ScoreDoc doc : page) {
            Document stored = searcher.storedFields().document(doc.doc, Set.of(IndexDocument.REF, IndexDocument.SECTIONS));
            refs.add(Ref.parse(stored.get(IndexDocument.REF)));
            outlines.add(stored.get(IndexDocument.SECTIONS));
        }
        // Each thing is read again: the index may lag behind a change of place or title by a moment.
        Map<Ref, Entry> entries = catalogue.visible(viewer, refs);
        List<Snippets.Snippet> passages = snippets.of(searcher, question, page);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Entry entry = entries.get(refs.get(i));
            if (entry != null) {
                hits.add(new Hit(entry, passages.get(i).text(), IndexDocument.section(outlines.get(i), passages.get(i).start()),
                        page.get(i).score, holders(viewer, searcher, entry)));
            }
        }
        return hits;
    }
}
