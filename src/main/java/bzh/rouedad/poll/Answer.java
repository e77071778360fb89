package bzh.rouedad.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When somebody could come. Dates are named by their keys, so that answers stay with their dates when others are added. */
@Entity
@Table(name = "poll_answer")
class Answer {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "poll_id")
    private Poll poll;
    @Column(name = "person_id")
    private Long personId;
    private String choices = "";
    private Instant at;

    protected Answer() {
    }

    Answer(Poll poll, Long personId) {
        this.poll = poll;
        this.personId = personId;
    }

    void say(Map<String, Choice> said, List<Slot> slots, Instant now) {
        choices = slots.stream().filter(slot -> said.containsKey(slot.key())).map(slot -> slot.key() + "=" + said.get(slot.key())).collect(Collectors.joining("\n"));
        at = now;
    }

    Long personId() {
        return personId;
    }

    /** What was said of each date, by key; of dates that were added since, nothing. */
    Map<String, Choice> choices() {
        return choices.lines().filter(line -> line.contains("="))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> Choice.valueOf(line.substring(line.indexOf('=') + 1))));
    }
}
