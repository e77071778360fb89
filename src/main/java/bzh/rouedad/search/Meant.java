package bzh.rouedad.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * What somebody may have meant to type: words that nothing visible has are replaced by the likest that something visible
 * has. Words of what the asker may not see are never told.
 */
final class Meant {
    private static final int CANDIDATES = 10;
    private static final int SHORTEST = 4;

    private final DirectSpellChecker checker = new DirectSpellChecker();

    Meant() {
        checker.setMinQueryLength(SHORTEST);
        // Every word is asked for only once nothing visible has it, however frequent it is elsewhere.
        checker.setMaxQueryFrequency(1f);
        checker.setThresholdFrequency(0);
    }

    /** The question with other words than those the ranking found rare, or nothing when all of its words are known or none comes near. */
    Optional<String> of(IndexSearcher searcher, Query visible, Question question, Ranking ranking) throws IOException {
        StringBuilder meant = new StringBuilder(question.text());
        boolean changed = false;
        // From the last on, so that the places of those before stay right.
        for (Word word : Word.reversed(question.text())) {
            if (ranking.isRare(word) && Reach.isRare(searcher, visible, Ranking.term(IndexDocument.EXACT, word.exact()), 0)
                    && Reach.isRare(searcher, visible, Ranking.term(IndexDocument.ALL, word.stem()), 0)) {
                Optional<String> other = likest(searcher, visible, word.exact());
                if (other.isPresent()) {
                    meant.replace(word.from(), word.to(), other.get());
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(meant.toString().strip()) : Optional.empty();
    }

    private Optional<String> likest(IndexSearcher searcher, Query visible, String word) throws IOException {
        for (SuggestWord candidate : checker.suggestSimilar(new Term(IndexDocument.EXACT, word), CANDIDATES,
                searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
            if (!Reach.isRare(searcher, visible, Ranking.term(IndexDocument.EXACT, candidate.string), 0)) {
                return Optional.of(candidate.string);
            }
        }
        return Optional.empty();
    }
}
