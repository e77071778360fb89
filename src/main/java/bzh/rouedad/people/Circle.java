package bzh.rouedad.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A body of people with roles. What belongs to a circle is seen by the circle's audience, wherever it shows. */
@Entity
@Table(name = "people_circle")
@SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
public class Circle {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Audience audience;

    protected Circle() {
    }

    public Circle(Audience audience) {
        this.audience = audience;
    }

    public Long getId() {
        return id;
    }

    public Audience getAudience() {
        return audience;
    }

    /** Whether what belongs to this circle is seen by everybody who sees what belongs to the other one. */
    public boolean isSeenByAllOf(Circle readers) {
        return id.equals(readers.id) || switch (audience) {
            case EVERYONE -> true;
            case NETWORK -> readers.audience != Audience.EVERYONE;
            case MEMBERS -> false;
        };
    }

    public void showTo(Audience audience) {
        this.audience = audience;
    }
}
