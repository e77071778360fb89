package bzh.rouedad.exchange;

import bzh.rouedad.space.Space;
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
import java.time.Instant;

/**
 * An archive that somebody handed in for a space. It waits, runs in the background, and ends done or failed; an import
 * that a crash interrupted starts over, and finds the pages it made already.
 */
@Entity
@Table(name = "exchange_import")
public class Import {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "space_id")
    private Space space;
    @Column(name = "person_id")
    private long personId;
    private String archive;
    private String name;
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.WAITING;
    private int done;
    private int total;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Import() {
    }

    Import(Space space, long personId, String archive, String name, Instant now) {
        this.space = space;
        this.personId = personId;
        this.archive = archive;
        this.name = name;
        this.createdAt = now;
    }

    void begin(int files) {
        state = ImportState.RUNNING;
        done = 0;
        total = files;
    }

    void advance() {
        done++;
    }

    void end(ImportState how) {
        state = how;
    }

    /** Name of the archive's file in the folder {@code imports/}. */
    String archive() {
        return archive;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public long getPersonId() {
        return personId;
    }

    /** What the archive was called where it came from. */
    public String getName() {
        return name;
    }

    public ImportState getState() {
        return state;
    }

    public boolean isFinished() {
        return state.isFinished();
    }

    /** Files taken or refused so far. */
    public int getDone() {
        return done;
    }

    /** Files that could become pages or pictures. */
    public int getTotal() {
        return total;
    }
}
