package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/** What may be meant by the words that are being typed: things whose title has a word that begins like each of them. */
@ApplicationScoped
public class Suggestions {
    /** Letters of a word that are looked at: as many as the index holds. */
    static final int LONGEST_BEGINNING = 20;
    private static final Set<String> KINDS = Set.of("page", "guide", "event", "space", "file", "organisation", "practice");

    @Inject
    Index index;
    @Inject
    Reach reach;
    @Inject
    Catalogue catalogue;

    /** The likeliest first, the shortest titles before longer ones; only what the viewer sees at this moment. */
    public List<Entry> of(Viewer viewer, String typed, int limit) {
        List<Word> words = Word.allOf(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(reach.visible(viewer), BooleanClause.Occur.FILTER)
                .add(Reach.anyOf(Facet.KIND, KINDS), BooleanClause.Occur.FILTER);
        words.forEach(word -> query.add(Ranking.term(IndexDocument.BEGINNING,
                word.exact().substring(0, Math.min(LONGEST_BEGINNING, word.exact().length()))), BooleanClause.Occur.MUST));
        List<Ref> refs = index.ask(searcher -> {
            List<Ref> found = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(query.build(), limit).scoreDocs) {
                found.add(IndexDocument.ref(searcher, doc));
            }
            return found;
        });
        Map<Ref, Entry> entries = catalogue.visible(viewer, refs);
        return refs.stream().map(entries::get).filter(Objects::nonNull).toList();
    }
}
