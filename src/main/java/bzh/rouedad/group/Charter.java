package bzh.rouedad.group;

import bzh.rouedad.people.Role;
import bzh.rouedad.space.Space;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a working group or club is for, how long, who leads it, and how one comes in. Its people are those of its space. */
@Entity
@Table(name = "group_charter")
public class Charter {
    @Id
    @Column(name = "space_id")
    private Long spaceId;
    private String mandate;
    private String begins;
    private String ends;
    @Enumerated(EnumType.STRING)
    private Door door = Door.INVITATION;
    private String domains;
    @Enumerated(EnumType.STRING)
    private Role welcome = Role.CONTRIBUTOR;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "group_chair", joinColumns = @JoinColumn(name = "space_id"))
    @Column(name = "person_id")
    private Set<Long> chairs = new HashSet<>();
    @Version
    private long version;

    protected Charter() {
    }

    Charter(Space space) {
        spaceId = space.getId();
    }

    void say(CharterText.Checked said) {
        mandate = said.mandate();
        begins = said.begins() == null ? null : said.begins().toString();
        ends = said.ends() == null ? null : said.ends().toString();
        door = said.door();
        domains = said.domains().toString();
        welcome = said.welcome();
        chairs.retainAll(said.chairs());
        chairs.addAll(said.chairs());
    }

    Long spaceId() {
        return spaceId;
    }

    Set<Long> chairs() {
        return chairs;
    }

    /** Null when nobody said what the group is for. */
    public String getMandate() {
        return mandate;
    }

    /** The first day; null when none was said. */
    public LocalDate getBegins() {
        return begins == null ? null : LocalDate.parse(begins);
    }

    /** The last day; null when none was said. */
    public LocalDate getEnds() {
        return ends == null ? null : LocalDate.parse(ends);
    }

    public Door getDoor() {
        return door;
    }

    public MailDomains getDomains() {
        return MailDomains.kept(domains);
    }

    /** The role of whoever comes in. */
    public Role getWelcome() {
        return welcome;
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
