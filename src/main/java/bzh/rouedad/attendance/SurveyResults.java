package bzh.rouedad.attendance;

import java.util.List;

/**
 * What those who came thought, as far as it can be told without saying who thought it.
 *
 * @param answers   how many there are
 * @param questions empty while there are fewer than {@value #LEAST} answers
 * @param words     likewise; in no order that means anything
 */
public record SurveyResults(int answers, List<Marks> questions, List<String> words) {
    /** Fewer would tell who answered what. */
    public static final int LEAST = 3;

    /**
     * How often each mark was given.
     *
     * @param counts five numbers, for 1 to 5
     */
    public record Marks(SurveyQuestion question, List<Long> counts) {
    }

    public int getAnswers() {
        return answers;
    }

    /** Whether they can be told. */
    public boolean isTold() {
        return answers >= LEAST;
    }

    public List<Marks> getQuestions() {
        return questions;
    }

    public List<String> getWords() {
        return words;
    }
}
