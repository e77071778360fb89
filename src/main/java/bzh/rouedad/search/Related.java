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
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * What resembles a thing: what its reader may want to read next. What was worked out is remembered until the index changes,
 * for those who may see the same circles; what a viewer sees is asked each time.
 */
@ApplicationScoped
public class Related {
    private static final Logger LOG = Logger.getLogger(Related.class.getName());
    /** What people read; files and comments are found on what is related, spaces hold everything. */
    private static final Set<String> KINDS = Set.of("page", "guide", "event", "practice");
    /**
     * What is less like the thing than this, the thing itself being 1, is not told. Of 272 pages of nine sites with guides, 238
     * have something above it, 87 of 100 times on their own site; below it, more and more is an accident.
     */
    private static final float FLOOR = 0.25f;
    /** More are looked up than told: some may be gone since they were indexed. */
    private static final int SPARE = 3;
    /** Things that are looked at closely. */
    private static final int WEIGHED = 60;

    @Inject
    Index index;
    @Inject
    Reach reach;
    @Inject
    Catalogue catalogue;

    private final Remembered<Ref, List<Ref>> remembered = new Remembered<>(1_000);

    /**
     * Things like this one that the viewer sees at this moment, the likest first; none when nothing comes near, when it is not
     * in the index yet, or when the index cannot be read: nobody is kept from reading by that.
     *
     * @param known what the reader is led to anyway, and is not told again
     */
    public List<Entry> to(Viewer viewer, Ref thing, Collection<Ref> known, int most) {
        try {
            Query visible = reach.visible(viewer);
            List<Ref> refs = index.ask(searcher -> remembered.get(searcher, visible, thing,
                    open -> likest(open, visible, thing))).stream().filter(ref -> !known.contains(ref)).limit(most + SPARE).toList();
            Map<Ref, Entry> seen = refs.isEmpty() ? Map.of() : catalogue.visible(viewer, refs);
            return refs.stream().map(seen::get).filter(Objects::nonNull).limit(most).toList();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "nothing related is shown", e);
            return List.of();
        }
    }

    /** The likest things among the visible, as far as they come near. */
    private static List<Ref> likest(IndexSearcher searcher, Query visible, Ref thing) throws IOException {
        Query itself = Ranking.term(IndexDocument.REF, thing.toString());
        ScoreDoc[] found = searcher.search(new BooleanQuery.Builder().add(itself, BooleanClause.Occur.FILTER)
                .add(visible, BooleanClause.Occur.FILTER).build(), 1).scoreDocs;
        Likeness like = found.length == 0 ? null : Likeness.of(searcher, found[0].doc);
        if (like == null) {
            return List.of();
        }
        Query others = new BooleanQuery.Builder().add(like.near(), BooleanClause.Occur.MUST).add(visible, BooleanClause.Occur.FILTER)
                .add(Reach.anyOf(Facet.KIND, KINDS), BooleanClause.Occur.FILTER).add(itself, BooleanClause.Occur.MUST_NOT).build();
        List<ScoreDoc> docs = new ArrayList<>(List.of(found));
        docs.addAll(List.of(searcher.search(others, new TopScoreDocCollectorManager(WEIGHED, null, WEIGHED)).scoreDocs));
        ScoreDoc[] weighed = new Weighing(like.exact()).rescore(searcher, new TopDocs(
                new TotalHits(docs.size(), TotalHits.Relation.EQUAL_TO), docs.toArray(new ScoreDoc[0])), docs.size()).scoreDocs;
        float whole = Stream.of(weighed).filter(doc -> doc.doc == found[0].doc).findFirst().orElseThrow().score;
        List<Ref> near = new ArrayList<>();
        for (ScoreDoc doc : weighed) {
            if (doc.doc != found[0].doc && doc.score >= FLOOR * whole) {
                near.add(IndexDocument.ref(searcher, doc));
            }
        }
        return near;
    }

    /** Puts what was found in another order. */
    private static final class Weighing extends QueryRescorer {
        Weighing(Query query) {
            super(query);
        }

        @Override
        protected float combine(float before, boolean matches, float now) {
            return matches ? now : 0;
        }
    }
}
