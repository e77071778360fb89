package bzh.rouedad.search;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * What many asked before, proposed to whoever begins to type the same. A question may be the title of something that only
 * some may see, so it is proposed only to those who see something that has all of its words: they learn nothing by it. The
 * questions lie in memory and are read anew whenever the counts were written.
 */
@ApplicationScoped
public class CommonQuestions {
    /** Askings, and days with an asking, from which on a question is common: neither one person nor one hour makes it so. */
    static final int ASKED_FROM = 5;
    static final int DAYS_FROM = 3;
    /** Questions in memory, the most frequent. */
    private static final int MOST = 1_000;
    private static final Period COUNTED = Period.ofMonths(12);
    /** Questions that are held to the index for one answer. */
    private static final int TRIED = 8;
    /** Things that are looked up for each: one that the index still has may be gone. */
    private static final int WITNESSES = 3;

    @Inject
    Index index;
    @Inject
    Reach reach;
    @Inject
    Catalogue catalogue;
    @Inject
    Questions questions;

    private final Remembered<String, List<Ref>> witnesses = new Remembered<>(4 * MOST);
    private volatile List<CommonQuestion> known = List.of();

    /** Reads the questions anew that are common on this day. */
    protected void refresh(LocalDate today) {
        keep(questions.common(today.minus(COUNTED), ASKED_FROM, DAYS_FROM, MOST));
    }

    /** These questions are common, the first most of all. */
    protected void keep(List<String> written) {
        known = written.stream().flatMap(each -> CommonQuestion.of(each).stream()).toList();
    }

    /**
     * Questions that have a word which begins like each of those typed, the most frequent first. Each finds something that the
     * viewer sees at this moment and that has all of its words.
     */
    public List<String> of(Viewer viewer, String typed, int limit) {
        List<Word> words = Word.allOf(typed);
        List<CommonQuestion> likely = words.isEmpty() ? List.of()
                : known.stream().filter(question -> question.goesOnFrom(words)).limit(TRIED).toList();
        if (likely.isEmpty()) {
            return List.of();
        }
        Query visible = reach.visible(viewer);
        Map<CommonQuestion, List<Ref>> answered = index.ask(searcher -> {
            Map<CommonQuestion, List<Ref>> found = new LinkedHashMap<>();
            for (Iterator<CommonQuestion> next = likely.iterator(); next.hasNext() && found.size() < limit;) {
                CommonQuestion question = next.next();
                List<Ref> refs = witnesses.get(searcher, visible, question.written(), open -> witnesses(open, question, visible));
                if (!refs.isEmpty()) {
                    found.put(question, refs);
                }
            }
            return found;
        });
        Set<Ref> refs = new HashSet<>();
        answered.values().forEach(refs::addAll);
        Set<Ref> seen = catalogue.visible(viewer, refs).keySet();
        return answered.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(seen::contains))
                .map(each -> each.getKey().written()).toList();
    }

    private static List<Ref> witnesses(IndexSearcher searcher, CommonQuestion question, Query visible) throws IOException {
        Query query = new BooleanQuery.Builder().add(question.allWords(), BooleanClause.Occur.FILTER)
                .add(visible, BooleanClause.Occur.FILTER).build();
        List<Ref> refs = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query, new TopScoreDocCollectorManager(WITNESSES, null, WITNESSES)).scoreDocs) {
            refs.add(IndexDocument.ref(searcher, doc));
        }
        return refs;
    }
}
