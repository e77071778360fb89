package bzh.rouedad.attendance;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever holds the link from a letter may do: answer once. What they answer is kept without who they are. */
@ApplicationScoped
@Transactional
public class SurveyLinks {
    /** The word of the keys in letters. */
    static final String WORD = "survey";
    private static final int LONGEST = 2000;

    @Inject
    LetterKeys keys;
    @Inject
    Surveys surveys;

    /** What this key is for; empty for any other text. Nothing changes. */
    public Optional<SurveyAsked> find(String key) {
        OptionalLong id = keys.id(WORD, key);
        return id.isEmpty() ? Optional.empty() : surveys.asked(id.getAsLong());
    }

    /**
     * Keeps an answer; false when the link was used before.
     *
     * @param marks in the order of {@link SurveyQuestion}, from 1 to 5 in digits; empty where nothing is answered
     * @param words in their own words; may be empty
     * @throws InvalidInput when nothing at all is answered, or a field does not do
     */
    public boolean answer(String key, List<String> marks, String words) {
        Optional<SurveyAsked> found = find(key);
        if (found.isEmpty()) {
            return false;
        }
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < SurveyQuestion.values().length; i++) {
            given.add(mark("mark" + i, marks.get(i)));
        }
        String said = InvalidInput.optional("words", words, LONGEST);
        if (said == null && given.stream().allMatch(mark -> mark == null)) {
            throw new InvalidInput("mark0", "attendance.invalid.answer");
        }
        long eventId = found.get().getEvent().getId();
        surveys.turn(eventId);
        SurveyAsked asked = surveys.fresh(found.get());
        if (asked.isAnswered()) {
            return false;
        }
        asked.answer();
        surveys.add(new SurveyAnswer(eventId, given, said));
        return true;
    }

    private static Integer mark(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.matches("[1-5]")) {
            throw new InvalidInput(field, "attendance.invalid.mark");
        }
        return Integer.valueOf(typed);
    }
}
