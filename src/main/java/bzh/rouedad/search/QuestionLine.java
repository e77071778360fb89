package bzh.rouedad.search;

/**
 * What animators are told of a question, over a time.
 *
 * @param question   as it may be shown and asked
 * @param unanswered how often nothing was found by it as it stood
 * @param followed   how often an answer was opened
 */
public record QuestionLine(String question, long asked, long unanswered, long followed) {
    public String getQuestion() {
        return question;
    }

    public long getAsked() {
        return asked;
    }

    public long getUnanswered() {
        return unanswered;
    }

    public long getFollowed() {
        return followed;
    }
}
