package bzh.rouedad.search;

/** What animators may want to know of questions. */
public enum QuestionList {
    /** What is asked most. */
    ASKED("", "times"),
    /** What nothing answered as it stood, at least once. */
    UNANSWERED(" and sum(q.unanswered) > 0", "vain"),
    /** What was answered, and nobody opened an answer. */
    UNFOLLOWED(" and sum(q.followed) = 0 and sum(q.asked - q.unanswered) > 0", "good");

    private final String condition;
    private final String order;

    QuestionList(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** What a question of this list fulfils beside, in JPQL. */
    String condition() {
        return condition;
    }

    /** The name of the number by which the list is in order. */
    String order() {
        return order;
    }
}
