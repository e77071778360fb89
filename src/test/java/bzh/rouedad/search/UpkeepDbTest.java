package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators are told of the index; the persons are real ones. */
class UpkeepDbTest {
    @TempDir
    Path folder;
    private final SmallHouse house = new SmallHouse();
    private Room room;
    private Viewer administrator;

    @BeforeEach
    void open() {
        room = new Room(folder);
        administrator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    @AfterEach
    void close() {
        room.close();
        house.close();
    }

    private IndexStatus status() {
        return room.upkeep().status(administrator);
    }

    @Test
    void nobodyButAdministratorsIsToldOrStartsAComparison() {
        Viewer person = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make("P",
                EmailAddress.of("p@mairie.example").orElseThrow(), "une phrase de passe longue")));
        for (Viewer other : List.of(Viewer.stranger(), person)) {
            assertThrows(NotAllowed.class, () -> room.upkeep().status(other));
            assertThrows(NotAllowed.class, () -> room.upkeep().compare(other));
        }
    }

    @Test
    void bothSidesAreCountedAndTheLagIsToldByItsOldestLine() {
        room.lookAfter();
        room.save(1, "Un");
        room.save(2, "Deux");
        room.pages.put(3L, "Sans nouvelle");
        room.waiting.addAll(List.of(Instant.ofEpochMilli(2000), Instant.ofEpochMilli(1000)));
        IndexStatus status = status();
        assertEquals(List.of(new IndexStatus.Count("page", 3, 2)), status.kinds());
        assertEquals(2, status.waiting());
        assertEquals(Instant.ofEpochMilli(1000), status.waitingSince());
        assertEquals(2, status.ledger());
        assertEquals(IndexStatus.State.SERVING, status.state());
    }

    @Test
    void anAskedComparisonIsMadeOnceAndToldWithWhatItRepaired() {
        room.lookAfter();
        room.pages.put(3L, "Sans nouvelle");
        room.lookAfter();
        assertEquals(0, status().compared().repaired());
        room.upkeep().compare(administrator);
        assertTrue(status().comparing());
        room.lookAfter();
        assertEquals(1, status().compared().missing());
        assertTrue(!status().comparing());
        room.lookAfter();
        assertEquals(1, status().compared().missing());
    }

    @Test
    void damageIsToldUntilAnotherIndexTookItsPlace() {
        room.save(1, "Un");
        assertEquals(IndexStatus.State.REBUILDING, status().state());
        room.lookAfter();
        room.index().health().damaged(new CorruptIndexException("expected by the test", "here"));
        assertEquals(IndexStatus.State.DAMAGED, status().state());
        assertTrue(status().damage().contains("expected by the test"));
        room.lookAfter();
        assertEquals(IndexStatus.State.SERVING, status().state());
        assertNull(status().damage());
        assertEquals(1, status().inIndex());
    }

    @Test
    void anIndexThatCannotEvenBeCountedIsToldOf() {
        room.lookAfter();
        room.save(1, "Un");
        room.index().close();
        assertEquals(0, status().inIndex());
        assertEquals(1, status().inDatabase());
        room.restart();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T23:59:00Z,2026-11-23T02:00:00Z", "2026-11-23T02:00:00Z,2026-11-24T02:00:00Z",
        "2026-07-01T00:00:00Z,2026-07-01T01:00:00Z", "2026-03-29T00:30:00Z,2026-03-29T01:00:00Z"})
    void theNightBeginsAtThreeInTheMorningOfTheRegion(Instant moment, Instant night) {
        assertEquals(night, Upkeep.nightAfter(moment));
    }
}
