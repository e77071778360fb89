package bzh.rouedad.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.world.SmallHouse;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the system sees when it keeps something for the readers of a circle. */
class ReadersDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Circles circles = house.get(Circles.class);
    private final Map<Audience, Circle> all = Stream.of(Audience.values())
            .collect(Collectors.toMap(audience -> audience, audience -> house.act(() -> circles.open(audience))));
    private final Circle closed = house.act(() -> circles.open(Audience.MEMBERS));

    @AfterEach
    void leave() {
        house.close();
    }

    private List<Audience> seen(Viewer viewer) {
        assertFalse(viewer.sees(closed));
        List<Audience> seen = Stream.of(Audience.values()).filter(audience -> viewer.sees(all.get(audience))).toList();
        EntityManager em = circles.em;
        List<Long> found = viewer.bind(em.createQuery("select c.id from Circle c where " + viewer.clause("c"), Long.class)).getResultList();
        assertEquals(seen.stream().map(audience -> all.get(audience).getId()).collect(Collectors.toSet()), found.stream()
                .filter(id -> all.values().stream().anyMatch(circle -> circle.getId().equals(id)) || id.equals(closed.getId()))
                .collect(Collectors.toSet()));
        return seen;
    }

    @Test
    void itSeesWhatEveryReaderOfTheCircleSeesAndNothingElse() {
        assertEquals(List.of(Audience.EVERYONE), seen(Viewer.readerOf(all.get(Audience.EVERYONE))));
        assertEquals(List.of(Audience.EVERYONE, Audience.NETWORK), seen(Viewer.readerOf(all.get(Audience.NETWORK))).stream().sorted().toList());
        assertEquals(3, seen(Viewer.readerOf(all.get(Audience.MEMBERS))).size());
    }

    @Test
    void itIsNobodyAndMayDoNothing() {
        Viewer reader = Viewer.readerOf(all.get(Audience.MEMBERS));
        assertNull(reader.personIdOrNull());
        assertThrows(NotAllowed.class, reader::personId);
        assertFalse(reader.isSignedIn());
        assertFalse(reader.isAnimator());
        assertFalse(reader.has(Role.CONTRIBUTOR, all.get(Audience.MEMBERS)));
    }
}
