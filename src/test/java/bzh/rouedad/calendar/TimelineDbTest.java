package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists along time hold what a look at every event finds, in its order, part by part. */
class TimelineDbTest {
    private static final LocalDateTime MIDDLE = LocalDateTime.parse("2027-06-01T12:00");
    private static final Comparator<Event> BY_START = Comparator.comparing(Event::getStartsAt).thenComparing(Event::getId);
    private final CalendarHouse house = new CalendarHouse();
    private final Random random = new Random(20071024);

    @AfterEach
    void leave() {
        house.close();
    }

    private Event event(Space space, LocalDateTime starts, Duration lasts) {
        return house.act(() -> house.calendar.announce(house.organiser, space,
                new EventText("Rencontre", starts.toString(), starts.plus(lasts).toString(), "UTC", null, null)));
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC);
    }

    private static List<String> slugs(List<Event> events) {
        return events.stream().map(Event::getSlug).toList();
    }

    private static List<String> expected(List<Event> all, Predicate<Event> which, boolean isForward, int offset, int limit) {
        return slugs(all.stream().filter(which).sorted(isForward ? BY_START : BY_START.reversed()).skip(offset).limit(limit).toList());
    }

    @Test
    void whatLastsLongIsFoundAmongWhatLastsHours() {
        Space space = house.space("fing", Audience.EVERYONE);
        for (Duration lasts : List.of(Duration.ofDays(366), Duration.ofDays(30), Duration.ofDays(7).plusMinutes(1), Duration.ofDays(7), Duration.ofDays(7).minusMinutes(1), Duration.ofHours(2))) {
            Event event = event(space, MIDDLE.minus(lasts), lasts);
            for (long minutes : List.of(-1L, 0L, 1L)) {
                Instant now = at(MIDDLE.plusMinutes(minutes));
                assertEquals(minutes <= 0, slugs(house.events.running(Viewer.stranger(), EventFilter.NONE, now, 100)).contains(event.getSlug()), lasts + " " + minutes);
                assertEquals(minutes < 0, slugs(house.events.between(Viewer.stranger(), EventFilter.NONE, now, now.plusSeconds(30), 100)).contains(event.getSlug()), lasts + " " + minutes);
            }
        }
    }

    @Test
    void everyListIsWhatALookAtAllEventsFinds() {
        List<Space> spaces = List.of(house.space("fing", Audience.EVERYONE), house.space("creatif", Audience.EVERYONE), house.space("ferme", Audience.MEMBERS));
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Duration lasts = i % 3 == 0 ? Duration.ofHours(1 + random.nextInt(400 * 24 / 12)) : i % 3 == 1 ? Duration.ofMinutes(1 + random.nextInt(600)) : Duration.ofDays(1 + random.nextInt(365));
            all.add(event(spaces.get(random.nextInt(3)), MIDDLE.plusHours(random.nextInt(20_000) - 10_000), lasts));
        }
        for (int i = 0; i < 60; i++) {
            Viewer viewer = i % 2 == 0 ? Viewer.stranger() : house.organiser;
            EventFilter filter = i % 3 == 0 ? EventFilter.ofSpace(spaces.get(i % 2).getSlug()) : EventFilter.NONE;
            Instant moment = at(MIDDLE.plusHours(random.nextInt(20_000) - 10_000));
            Instant until = moment.plus(Duration.ofDays(random.nextInt(60)));
            int offset = random.nextInt(10);
            int limit = 1 + random.nextInt(40);
            Predicate<Event> seen = event -> viewer.sees(event.getSpace().getCircle()) && (filter.space() == null || filter.space().equals(event.getSpace().getSlug()));
            assertEquals(expected(all, seen.and(event -> event.getStartsAt().isAfter(moment)), true, offset, limit),
                    slugs(house.events.upcoming(viewer, filter, moment, offset, limit)));
            assertEquals(expected(all, seen.and(event -> event.getEndsAt().isBefore(moment)), false, offset, limit),
                    slugs(house.events.past(viewer, filter, moment, offset, limit)));
            assertEquals(expected(all, seen.and(event -> !event.getStartsAt().isAfter(moment) && !event.getEndsAt().isBefore(moment)), false, 0, limit),
                    slugs(house.events.running(viewer, filter, moment, limit)));
            assertEquals(expected(all, seen.and(event -> event.getStartsAt().isBefore(until) && event.getEndsAt().isAfter(moment)), true, 0, limit),
                    slugs(house.events.between(viewer, filter, moment, until, limit)));
            assertEquals(expected(all, event -> viewer.sees(event.getSpace().getCircle()), true, offset, limit), slugs(house.events.list(viewer, offset, limit)));
        }
    }
}
