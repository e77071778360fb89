package bzh.rouedad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A question that is asked of each new thing, read once.
 *
 * @param demands for each word, stems of which a thing must have one to answer: of the word, or of what else it may be called
 * @param query   decides for whatever meets the demands
 */
record StandingQuestion(List<Set<String>> demands, Query query) {
    static StandingQuestion of(Sought sought, Synonyms synonyms) {
        Question question = Question.of(sought.question());
        List<Word> words = Word.of(question.text());
        Query narrowed = Reach.narrowed(new MatchAllDocsQuery(), sought.filter(), question.space());
        List<Set<String>> demands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            demands.add(demand(words, i, synonyms));
        }
        // No word is taken for mistyped: whoever keeps a question has seen what it finds.
        return new StandingQuestion(demands, new Asking(question, words, new Ranking(synonyms, word -> false), narrowed).whole());
    }

    /** As {@link Ranking#meant} reads a word; an expression is known by its first stem. */
    private static Set<String> demand(List<Word> words, int at, Synonyms synonyms) {
        Set<String> stems = new HashSet<>(Set.of(words.get(at).stem()));
        for (int from = 0; from <= at; from++) {
            for (int count = at - from + 1; count <= synonyms.longest(); count++) {
                synonyms.of(words, from, count).forEach(other -> stems.add(other.stems().get(0)));
            }
        }
        return stems;
    }

    /** The demand that fewest things are likely to meet: of few and long stems. */
    Set<String> rarest() {
        return demands.stream().min(Comparator.<Set<String>>comparingInt(Set::size)
                .thenComparingInt(stems -> -stems.stream().mapToInt(String::length).min().orElse(0))).orElse(Set.of());
    }

    boolean mayBeAnsweredBy(Set<String> stems) {
        return demands.stream().allMatch(demand -> demand.stream().anyMatch(stems::contains));
    }
}
