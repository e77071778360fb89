package bzh.rouedad.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the owner of a registration is reminded of one day of the meeting: made with the letter, and never again. */
@Entity
@Table(name = "registration_reminded")
class Reminded {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;
    private int days;
    @Column(name = "held_on")
    private String day;

    protected Reminded() {
    }

    Reminded(Registration registration, int days, LocalDate day) {
        this.registration = registration;
        this.days = days;
        this.day = day.toString();
    }

    Long id() {
        return id;
    }

    Registration registration() {
        return registration;
    }

    int days() {
        return days;
    }

    /** When the meeting was to begin. */
    LocalDate day() {
        return LocalDate.parse(day);
    }
}
