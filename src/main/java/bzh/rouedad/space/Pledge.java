package bzh.rouedad.space;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What a partner promised the network, by when, what became of it, and the address of the proof once there is one. */
@Entity
@Table(name = "space_pledge")
public class Pledge {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    private int position;
    private String text;
    private String term;
    private String due;
    @Enumerated(EnumType.STRING)
    private PledgeState state;
    private String proof;
    @Version
    private long version;

    protected Pledge() {
    }

    Pledge(Space space, int position, PledgeText said) {
        this.space = space;
        this.position = position;
        say(said);
    }

    final void say(PledgeText said) {
        text = said.text();
        term = said.term();
        due = said.due();
        state = said.state();
        proof = said.proof();
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getText() {
        return text;
    }

    /** By when, in the partner's own words; null when nothing was said. */
    public String getTerm() {
        return term;
    }

    /** The day it is due; null when none was named. */
    public LocalDate getDue() {
        return due == null ? null : LocalDate.parse(due);
    }

    public PledgeState getState() {
        return state;
    }

    /** Whether the day has passed and there is still something to be done. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && due != null && getDue().isBefore(today);
    }

    /** Address of what was done; null when there is none yet. */
    public String getProof() {
        return proof;
    }

    public long getVersion() {
        return version;
    }
}
