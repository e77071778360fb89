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
    Query scored(Relaxation given) {
        return query(ranking.of(words), BooleanClause.Occur.MUST, given);
    }

    /** Finds the same answers, without a score. */
    Query counted(Relaxation given) {
        return query(ranking.any(words), BooleanClause.Occur.FILTER, given);
    }

    private Query query(Query sought, BooleanClause.Occur occur, Relaxation given) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(sought, occur);
        if (given == Relaxation.NOTHING && isShort()) {
            for (int i = 0; i < words.size(); i++) {
                query.add(ranking.meant(words, i), BooleanClause.Occur.FILTER);
            }
        }
        if (given != Relaxation.EXPRESSIONS) {
            question.expressions().forEach(expression -> add(query, expression, BooleanClause.Occur.FILTER));
        }
        question.unwanted().forEach(expression -> add(query, expression, BooleanClause.Occur.MUST_NOT));
        return query.add(allowed, BooleanClause.Occur.FILTER).build();
    }

    /** Whatever answers all of the question, however many words it has; nothing is given up, and nothing scored. */
    Query whole() {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(allowed, BooleanClause.Occur.FILTER);
        for (int i = 0; i < words.size(); i++) {
            query.add(ranking.meant(words, i), BooleanClause.Occur.FILTER);
        }
        question.expressions().forEach(expression -> add(query, expression, BooleanClause.Occur.FILTER));
        question.unwanted().forEach(expression -> add(query, expression, BooleanClause.Occur.MUST_NOT));
        return query.build();
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
