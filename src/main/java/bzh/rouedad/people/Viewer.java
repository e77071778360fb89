package bzh.rouedad.people;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one who looks or acts: a stranger, or a person with the roles held at this moment. It is resolved once per
 * request and handed on as an argument; whoever reads or changes anything asks it, in one of three forms: for a single
 * circle ({@link #sees}), inside a JPQL query ({@link #clause} and {@link #bind}), or as the set of circles a search may
 * look into ({@link Circles#visible}).
 */
public final class Viewer {
    private static final Viewer STRANGER = new Viewer(null, null, null, false, false, Map.of());

    private final Long personId;
    private final String name;
    private final Locale language;
    /** Whether what the network reads may be seen. */
    private final boolean insider;
    private final boolean administrator;
    private final Map<Long, Role> roles;

    private Viewer(Long personId, String name, Locale language, boolean insider, boolean administrator,
            Map<Long, Role> roles) {
        this.personId = personId;
        this.name = name;
        this.language = language;
        this.insider = insider;
        this.administrator = administrator;
        this.roles = Map.copyOf(roles);
    }

    /** Somebody without an account, or not signed in. */
    public static Viewer stranger() {
        return STRANGER;
    }

    /** A person with the roles held by circle id; a disabled person is a stranger. */
    public static Viewer of(Person person, Map<Long, Role> roles) {
        return person.isDisabled() ? STRANGER
                : new Viewer(person.getId(), person.getName(), person.getLocale(), true, person.isAdministrator(), roles);
    }

    /**
     * Nobody, with the eyes of whoever reads what belongs to this circle: it sees what all of them see and may do nothing.
     * For what the system keeps for them.
     */
    public static Viewer readerOf(Circle circle) {
        return circle.getAudience() == Audience.EVERYONE ? STRANGER : new Viewer(null, null, null, true, false,
                circle.getAudience() == Audience.MEMBERS ? Map.of(circle.getId(), Role.READER) : Map.of());
    }

    public boolean isSignedIn() {
        return personId != null;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Whether the viewer animates the network, or a space of it: they look after what belongs to all. */
    public boolean isAnimator() {
        return administrator || roles.values().stream().anyMatch(role -> role.atLeast(Role.ANIMATOR));
    }

    /** The person's id; never ask a stranger. */
    public long personId() {
        return Optional.ofNullable(personId).orElseThrow(NotAllowed::new);
    }

    public Long personIdOrNull() {
        return personId;
    }

    public String getName() {
        return name;
    }

    /** The language the person chose; empty for a stranger. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    public boolean sees(Circle circle) {
        return sees(circle.getId(), circle.getAudience());
    }

    public boolean sees(long circleId, Audience audience) {
        return administrator || switch (audience) {
            case EVERYONE -> true;
            case NETWORK -> insider;
            case MEMBERS -> roles.containsKey(circleId);
        };
    }

    /** Whether the viewer holds this role, or a higher one, in the circle. The network's administrators hold all. */
    public boolean has(Role role, Circle circle) {
        return administrator || Optional.ofNullable(roles.get(circle.getId())).filter(held -> held.atLeast(role)).isPresent();
    }

    public boolean isMemberOf(Circle circle) {
        return roles.containsKey(circle.getId());
    }

    /** Circles the viewer belongs to. */
    public Set<Long> circleIds() {
        return roles.keySet();
    }

    /** Lets the act go on, or ends it. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    /** A JPQL condition that holds for the circles this viewer sees; {@code circle} is a path to a {@link Circle}. */
    public String clause(String circle) {
        if (administrator) {
            return "1 = 1";
        }
        if (!insider) {
            return circle + ".audience = bzh.rouedad.people.Audience.EVERYONE";
        }
        String open = circle + ".audience <> bzh.rouedad.people.Audience.MEMBERS";
        return roles.isEmpty() ? open : "(" + open + " or " + circle + ".id in :viewerCircles)";
    }

    /** A JPQL condition that holds for the circles in which the viewer holds this role, or a higher one; {@code circle} as in {@link #clause}. */
    public String clause(Role least, String circle) {
        return administrator ? "1 = 1" : led(least).isEmpty() ? "1 = 0" : circle + ".id in :ledCircles";
    }

    /** Gives the query the parameter that {@link #clause(Role, String)} may have named. */
    public <Q extends Query> Q bind(Role least, Q query) {
        if (!administrator && !led(least).isEmpty()) {
            query.setParameter("ledCircles", led(least));
        }
        return query;
    }

    private List<Long> led(Role least) {
        return roles.entrySet().stream().filter(held -> held.getValue().atLeast(least)).map(Map.Entry::getKey).toList();
    }

    /** Gives the query the parameter that {@link #clause} may have named. */
    public <Q extends Query> Q bind(Q query) {
        if (insider && !administrator && !roles.isEmpty()) {
            query.setParameter("viewerCircles", List.copyOf(roles.keySet()));
        }
        return query;
    }
}
