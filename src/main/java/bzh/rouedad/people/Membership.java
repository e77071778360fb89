package bzh.rouedad.people;

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

/** A person's place in a circle. */
@Entity
@Table(name = "people_membership")
public class Membership {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "circle_id")
    private Circle circle;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    @Enumerated(EnumType.STRING)
    private Role role;
    private Instant since;

    protected Membership() {
    }

    Membership(Circle circle, Person person, Role role, Instant since) {
        this.circle = circle;
        this.person = person;
        this.role = role;
        this.since = since;
    }

    void become(Role newRole) {
        role = newRole;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public Instant getSince() {
        return since;
    }
}
