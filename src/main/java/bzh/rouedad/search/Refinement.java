package bzh.rouedad.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Puts the best answers into a better order by what would cost too much to ask of all: what {@link Ranking#refined} says of
 * them, and {@link Feedback}. What lies behind them keeps its order.
 */
final class Refinement {
    /** Answers that may change their place; hardly anybody reads so far. */
    private static final int DEPTH = 60;

    private Refinement() {
    }

    /** The best answers to a query, which stands for the question or what is left of it; no more than {@code count}. */
    static ScoreDoc[] best(IndexSearcher searcher, Query query, Asking asking, int count) throws IOException {
        TopDocs found = searcher.search(query, Math.max(count, DEPTH));
        ScoreDoc[] front = Arrays.copyOf(found.scoreDocs, Math.min(DEPTH, found.scoreDocs.length));
        front = ordered(searcher, found, front, asking.ranking().refined(asking.words()));
        front = ordered(searcher, found, front, Feedback.of(searcher, front, asking.words()));
        System.arraycopy(front, 0, found.scoreDocs, 0, front.length);
        return Arrays.copyOf(found.scoreDocs, Math.min(count, found.scoreDocs.length));
    }

    private static ScoreDoc[] ordered(IndexSearcher searcher, TopDocs found, ScoreDoc[] front, Query more) throws IOException {
        return QueryRescorer.rescore(searcher, new TopDocs(found.totalHits, front), more, 1, front.length).scoreDocs;
    }
}
