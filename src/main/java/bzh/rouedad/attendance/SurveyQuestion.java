package bzh.rouedad.attendance;

/** What those who came are asked, to be answered from 1 (not at all) to 5 (very much). */
public enum SurveyQuestion {
    /** Whether the meeting is of use to them. */
    USEFUL,
    /** Whether what was said is what they came for. */
    CONTENT,
    /** Whether place, hour and welcome were right. */
    PRACTICE
}
