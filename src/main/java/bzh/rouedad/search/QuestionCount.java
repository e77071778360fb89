package bzh.rouedad.search;

/**
 * How often a question was asked in some time.
 *
 * @param written    one of the ways in which it was written
 * @param unanswered how often nothing was found by it as it stood
 * @param followed   how often an answer was opened
 */
record QuestionCount(String written, int asked, int unanswered, int followed) {
    /** Both together. Of two ways of writing the greater one stays, which is the one with accents. */
    QuestionCount and(QuestionCount other) {
        return new QuestionCount(written.compareTo(other.written) < 0 ? other.written : written, asked + other.asked,
                unanswered + other.unanswered, followed + other.followed);
    }
}
