package bzh.rouedad.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;

/** What somebody answered, kept without who and when: even its id is drawn by lot, as numbers in a row would tell the order. */
@Entity
@Table(name = "attendance_survey_answer")
class SurveyAnswer {
    private static final SecureRandom LOT = new SecureRandom();

    @Id
    private Long id;
    @Column(name = "event_id")
    private Long eventId;
    private Integer useful;
    private Integer content;
    private Integer practice;
    private String words;

    protected SurveyAnswer() {
    }

    /** @param marks in the order of {@link SurveyQuestion}; null where nothing was answered */
    SurveyAnswer(long eventId, List<Integer> marks, String words) {
        this.id = LOT.nextLong() >>> 1;
        this.eventId = eventId;
        useful = marks.get(SurveyQuestion.USEFUL.ordinal());
        content = marks.get(SurveyQuestion.CONTENT.ordinal());
        practice = marks.get(SurveyQuestion.PRACTICE.ordinal());
        this.words = words;
    }

    /** From 1 to 5; null where nothing was answered. */
    Integer mark(SurveyQuestion question) {
        return switch (question) {
            case USEFUL -> useful;
            case CONTENT -> content;
            case PRACTICE -> practice;
        };
    }

    /** Null for none. */
    String words() {
        return words;
    }
}
