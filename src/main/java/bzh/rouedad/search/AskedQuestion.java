package bzh.rouedad.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a question was asked on a day. Nothing tells who asked. */
@Entity
@Table(name = "search_question")
public class AskedQuestion {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    /** An ISO date, whose order as text is that of days. */
    @Column(name = "asked_on")
    private String askedOn;
    private String question;
    private String written;
    private int asked;
    private int unanswered;
    private int followed;

    protected AskedQuestion() {
    }

    AskedQuestion(LocalDate day, String question, QuestionCount count) {
        askedOn = day.toString();
        this.question = question;
        set(count);
    }

    void add(QuestionCount more) {
        set(new QuestionCount(written, asked, unanswered, followed).and(more));
    }

    private void set(QuestionCount count) {
        written = count.written();
        asked = count.asked();
        unanswered = count.unanswered();
        followed = count.followed();
    }

    String getQuestion() {
        return question;
    }
}
