package bzh.rouedad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a task was told in a reminder: before its day, or when that had passed. */
@Entity
@Table(name = "meeting_reminded")
class ToldTask {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reminder_id")
    private TaskReminder reminder;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private Task task;
    @Column(name = "person_id")
    private Long personId;
    private String due;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    protected ToldTask() {
    }

    ToldTask(TaskReminder reminder, Task task, Urgency urgency) {
        this.reminder = reminder;
        this.task = task;
        this.personId = task.getPersonId();
        this.due = task.getDue().toString();
        this.urgency = urgency;
    }

    Task task() {
        return task;
    }

    boolean late() {
        return urgency == Urgency.LATE;
    }

    /** Whether the task is still what this person is to be told of. */
    boolean holds() {
        return task.isOpen() && personId.equals(task.getPersonId()) && task.getDue() != null && due.equals(task.getDue().toString());
    }
}
