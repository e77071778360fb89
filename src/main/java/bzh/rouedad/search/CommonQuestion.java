package bzh.rouedad.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A question that many asked.
 *
 * @param words   all of its words
 * @param carried those that are not asked in every other question
 * @param space   slug of the space asked for; null when none is
 */
record CommonQuestion(String written, List<Word> words, List<Word> carried, String space) {
    /** Nothing when it has words that would not be asked for in what it finds: those must not be told to others. */
    static Optional<CommonQuestion> of(String written) {
        Question question = Question.of(written);
        List<Word> words = Word.allOf(question.text());
        boolean isTold = question.unwanted().isEmpty() && !words.isEmpty() && words.size() < Word.MOST;
        return isTold ? Optional.of(new CommonQuestion(written, words, Word.of(question.text()), question.space()))
                : Optional.empty();
    }

    /** Whether each of the words typed so far begins one of its words, and they are not all of it already. */
    boolean goesOnFrom(List<Word> typed) {
        return typed.stream().allMatch(begun -> words.stream().anyMatch(word -> word.exact().startsWith(begun.exact())))
                && !typed.stream().map(Word::exact).toList().equals(words.stream().map(Word::exact).toList());
    }

    /**
     * Whatever has each of the words that carry it, as it is or with another ending: neither synonyms nor mistakes count here.
     */
    Query allWords() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        carried.forEach(word -> query.add(Ranking.term(IndexDocument.ALL, word.stem()), BooleanClause.Occur.FILTER));
        if (space != null) {
            query.add(Ranking.term(Facet.SPACE.field(), space), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }
}
