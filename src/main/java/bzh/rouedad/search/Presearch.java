package bzh.rouedad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All standing questions at a time, laid out by a stem that each of them demands: most are never asked of a thing, since it
 * has none of theirs.
 */
final class Presearch {
    private final Synonyms synonyms;
    private final Map<Long, Sought> sought;
    private final Map<Sought, StandingQuestion> read = new HashMap<>();
    private final Map<String, List<Asked>> byStem = new HashMap<>();

    private Presearch(Synonyms synonyms, Map<Long, Sought> sought) {
        this.synonyms = synonyms;
        this.sought = sought;
    }

    /** These questions; what the former reading of them can still be used for is not read again. */
    static Presearch of(Map<Long, Sought> sought, Synonyms synonyms, Presearch former) {
        if (former != null && former.synonyms == synonyms && former.sought.equals(sought)) {
            return former;
        }
        Presearch fresh = new Presearch(synonyms, Map.copyOf(sought));
        Map<Sought, StandingQuestion> known = former != null && former.synonyms == synonyms ? former.read : Map.of();
        fresh.sought.forEach((id, one) -> {
            StandingQuestion question = fresh.read.computeIfAbsent(one,
                    key -> known.containsKey(key) ? known.get(key) : StandingQuestion.of(key, synonyms));
            question.rarest().forEach(stem -> fresh.byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(new Asked(id, question)));
        });
        return fresh;
    }

    /** Numbers of the questions that this thing answers. */
    Set<Long> answered(OneThing thing) throws IOException {
        Set<Long> answered = new HashSet<>();
        for (String stem : thing.stems()) {
            for (Asked asked : byStem.getOrDefault(stem, List.of())) {
                if (asked.question.mayBeAnsweredBy(thing.stems()) && !answered.contains(asked.id)
                        && thing.answers(asked.question.query())) {
                    answered.add(asked.id);
                }
            }
        }
        return answered;
    }

    private record Asked(long id, StandingQuestion question) {
    }
}
