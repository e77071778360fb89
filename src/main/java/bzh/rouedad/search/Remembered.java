package bzh.rouedad.search;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Answers of the index that are asked for again and again: each is good until the index changes, and for those who may see the
 * same circles. The least recently asked are forgotten first. What a viewer sees of an answer is to be asked each time.
 *
 * @param <Q> what is asked, by its value
 * @param <A> the answer, which nobody changes
 */
final class Remembered<Q, A> {
    private final Map<Place<Q>, A> answers;

    /** @param most answers that are remembered */
    Remembered(int most) {
        answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Place<Q>, A> eldest) {
                return size() > most;
            }
        });
    }

    /** The answer as it was found before in this very index, or as it is found now. */
    A get(IndexSearcher searcher, Query visible, Q asked, Index.Inquiry<A> inquiry) throws IOException {
        Place<Q> place = new Place<>(searcher.getIndexReader().getReaderCacheHelper().getKey(), visible, asked);
        A answer = answers.get(place);
        if (answer == null) {
            answer = inquiry.ask(searcher);
            answers.put(place, answer);
        }
        return answer;
    }

    private record Place<Q>(Object index, Query visible, Q asked) {
    }
}
