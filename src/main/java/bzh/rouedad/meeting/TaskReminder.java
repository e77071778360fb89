package bzh.rouedad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That somebody is told on a day of the tasks that are due. */
@Entity
@Table(name = "meeting_reminder")
class TaskReminder {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "told_on")
    private String toldOn;

    protected TaskReminder() {
    }

    TaskReminder(long personId, LocalDate day) {
        this.personId = personId;
        this.toldOn = day.toString();
    }

    Long id() {
        return id;
    }

    Long personId() {
        return personId;
    }

    LocalDate day() {
        return LocalDate.parse(toldOn);
    }
}
