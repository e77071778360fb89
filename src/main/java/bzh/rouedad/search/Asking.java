package bzh.rouedad.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A question as Lucene is asked it.
 *
 * @param words    what is sought
 * @param ranking  scores whatever has one of the words
 * @param allowed  what the asker may see, and narrowed the question to
 */
record Asking(Question question, List<Word> words, Ranking ranking, Query allowed) {
    /** Who types so few words, stop words counted, means them all; of a sentence, most are not meant so. */
    private static final int FEW = 3;

    /** Whether giving this up changes the question. */
    boolean canGiveUp(Relaxation step) {
        return switch (step) {
            case NOTHING -> true;
            case ALL_WORDS -> isShort();
            case EXPRESSIONS -> !question.expressions().isEmpty();
        };
    }

    /** Scores answers to what is left of the question. */
    Query query(Relaxation given) {
        return bound(given == Relaxation.NOTHING && isShort(), given != Relaxation.EXPRESSIONS)
                .add(ranking.of(words), BooleanClause.Occur.MUST).build();
    }

    /** Whatever answers all of the question, however many words it has; nothing is given up, and nothing scored. */
    Query whole() {
        return bound(true, true).build();
    }

    private BooleanQuery.Builder bound(boolean toAllWords, boolean toExpressions) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(allowed, BooleanClause.Occur.FILTER);
        for (int i = 0; toAllWords && i < words.size(); i++) {
            query.add(ranking.meant(words, i), BooleanClause.Occur.FILTER);
        }
        if (toExpressions) {
            question.expressions().forEach(expression -> add(query, expression, BooleanClause.Occur.FILTER));
        }
        question.unwanted().forEach(expression -> add(query, expression, BooleanClause.Occur.MUST_NOT));
        return query;
    }

    private boolean isShort() {
        return Word.allOf(question.text()).size() <= FEW;
    }

    private static void add(BooleanQuery.Builder query, String expression, BooleanClause.Occur occur) {
        List<Word> words = Word.allOf(expression);
        if (!words.isEmpty()) {
            query.add(Ranking.expression(IndexDocument.ALL, words), occur);
        }
    }
}
