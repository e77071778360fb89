package bzh.rouedad.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two kinds of things: pages 1 to 5, the even ones closed, and comments that stand on page 1. */
class CatalogueTest {
    private final SmallHouse house = new SmallHouse().with(EntrySource.class, PageSource.class, CommentSource.class);
    private final Catalogue catalogue = house.get(Catalogue.class);

    /** Remembers how often it was asked. */
    static final class PageSource implements EntrySource {
        private final List<Collection<Long>> asked = new ArrayList<>();

        @Override
        public String kind() {
            return "page";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            asked.add(ids);
            // In no order, as a database answers.
            return List.of(5L, 3L, 1L, 2L, 4L).stream().filter(ids::contains).map(id -> entry(new Ref("page", id), id % 2 == 0)).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return List.of(1L, 2L, 3L, 4L, 5L).stream().filter(id -> id > after).limit(limit).toList();
        }
    }

    static final class CommentSource implements EntrySource {
        @Override
        public String kind() {
            return "comment";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            return ids.stream().filter(id -> id < 3).map(id -> entry(new Ref("comment", id), false)).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return List.of();
        }

        @Override
        public List<Ref> following(Ref thing) {
            return thing.equals(new Ref("page", 1)) ? List.of(new Ref("comment", 1), new Ref("comment", 2)) : List.of();
        }
    }

    private static Entry entry(Ref ref, boolean closed) {
        return new Entry(ref, ref.toString(), "/", 1, closed ? Audience.MEMBERS : Audience.EVERYONE, "e", "E", List.of(), "");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private static Ref page(long id) {
        return new Ref("page", id);
    }

    @Test
    void thingsOfAllKindsAreFoundWithOneQuestionForEachKind() {
        Set<Ref> found = catalogue.find(List.of(page(1), new Ref("comment", 1), page(3), page(1), page(99), new Ref("guide", 1))).keySet();
        assertEquals(Set.of(page(1), page(3), new Ref("comment", 1)), found);
        assertEquals(1, house.get(PageSource.class).asked.size());
        assertEquals(3, house.get(PageSource.class).asked.get(0).size());
    }

    @Test
    void whatAViewerMayNotSeeIsNotThere() {
        assertEquals(Set.of(page(1)), catalogue.visible(Viewer.stranger(), List.of(page(1), page(2))).keySet());
        assertTrue(catalogue.find(page(2)).isPresent());
    }

    @Test
    void aWalkThroughAKindGoesByIdAndEnds() {
        List<Long> walked = new ArrayList<>();
        for (List<Entry> step = catalogue.walk("page", 0, 2); !step.isEmpty();
                step = catalogue.walk("page", walked.get(walked.size() - 1), 2)) {
            step.forEach(entry -> walked.add(entry.ref().id()));
        }
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), walked);
        assertThrows(IllegalArgumentException.class, () -> catalogue.walk("nothing", 0, 10));
    }

    /** Its third and fourth thing go while one walks by. */
    static final class Vanishing implements EntrySource {
        @Override
        public String kind() {
            return "page";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            return ids.stream().filter(id -> id != 3 && id != 4).map(id -> entry(page(id), false)).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return List.of(1L, 2L, 3L, 4L, 5L).stream().filter(id -> id > after).limit(limit).toList();
        }
    }

    @Test
    void aStepWhoseThingsAreGoneIsNotTheEndOfTheWalk() {
        try (SmallHouse other = new SmallHouse().with(EntrySource.class, Vanishing.class)) {
            assertEquals(List.of(page(5)), other.get(Catalogue.class).walk("page", 2, 2).stream().map(Entry::ref).toList());
            assertEquals(List.of(), other.get(Catalogue.class).walk("page", 5, 2));
        }
    }

    @Test
    void thingsOfAKindAreCounted() {
        assertEquals(5, catalogue.count("page"));
        assertEquals(0, catalogue.count("comment"));
    }

    @Test
    void whatStandsOnAThingFollowsIt() {
        assertEquals(List.of(new Ref("comment", 1), new Ref("comment", 2)), catalogue.following(page(1)));
        assertEquals(List.of(), catalogue.following(page(2)));
    }
}
