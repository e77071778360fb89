package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.registration.Registration;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That the owner of a registration was asked what they thought of the meeting; their link is good for one answer. */
@Entity
@Table(name = "attendance_survey_asked")
public class SurveyAsked {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;
    private boolean answered;

    protected SurveyAsked() {
    }

    SurveyAsked(Registration registration) {
        this.registration = registration;
    }

    void answer() {
        answered = true;
    }

    Long id() {
        return id;
    }

    Registration registration() {
        return registration;
    }

    public Event getEvent() {
        return registration.getEvent();
    }

    public boolean isAnswered() {
        return answered;
    }
}
