package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFields;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agenda of a partner, read again and again: no doubles, no losses, nothing written for nothing. */
class ResyncDbTest {
    /** The day of the real snapshot: most of what it holds lies ahead. */
    private static final Instant NOW = Instant.parse("2026-03-31T07:00:00Z");
    private final SmallHouse house = new SmallHouse().with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Viewer viewer = administrator("Maryvonne");
    private final Space space = house.act(() -> house.get(Hosting.class).found(viewer, new SpaceDraft("fing", "Fing", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    private final Subscription feed = house.act(() -> house.get(Subscribing.class).subscribe(viewer, space, "https://partenaire.example/agenda.ics", null));

    private Viewer administrator(String name) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator(name,
                EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Report read(byte[] content) {
        Reading reading = new Reader(Clock.fixed(NOW, ZoneOffset.UTC)).read(content);
        return house.act(() -> house.get(Taking.class).take(viewer, feed, reading, true));
    }

    private Report read(String... events) {
        return read(calendar(events).getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String uid, String more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20260901T100000\r\nDTEND:20260901T110000\r\nSUMMARY:Rencontre " + uid + "\r\n" + more + "END:VEVENT\r\n";
    }

    /** Whatever any act here writes: meetings with their versions, lines of the ledger, letters to be, and our own rows. */
    private List<Object> everything() {
        List<Object> rows = new ArrayList<>();
        for (String question : List.of("select concat(id, ' ', version, ' ', sequence, ' ', status, ' ', changed_at) from calendar_event order by id",
                "select concat(id, ' ', verb) from activity order by id", "select count(*) from activity_delivery", "select count(*) from calendar_event_state",
                "select concat(item_key, ' ', fingerprint, ' ', gone, ' ', subscription_id) from subscription_event order by id")) {
            rows.addAll(house.rows(question));
        }
        return rows;
    }

    private String status(String uid) {
        return (String) house.rows("select e.status from calendar_event e join subscription_event s on s.event_id = e.id where s.item_key = '" + uid + "'").get(0);
    }

    private Event found(String uid) {
        String slug = (String) house.rows("select e.slug from calendar_event e join subscription_event s on s.event_id = e.id where s.item_key = '" + uid + "'").get(0);
        return house.get(Events.class).find(viewer, slug).orElseThrow();
    }

    private static void assertReport(int added, int changed, int stayed, int gone, Report report) {
        assertEquals(List.of(added, changed, stayed, gone), List.of(report.getAdded(), report.getChanged(), report.getStayed(), report.getGone()));
    }

    @Test
    void whatIsNewComesInAndNobodyIsWrittenTo() {
        assertReport(2, 0, 0, 0, read(event("a", ""), event("b", "")));
        assertEquals(List.of("CREATED", "CREATED"), house.rows("select verb from activity where thing_kind = 'event' order by id"));
    }

    @Test
    void whatIsTheSameIsNotWritten() {
        read(event("a", ""), event("b", "RRULE:FREQ=WEEKLY;COUNT=5\r\n"));
        List<Object> before = everything();
        assertReport(0, 0, 6, 0, read(event("a", ""), event("b", "RRULE:FREQ=WEEKLY;COUNT=5\r\n")));
        assertEquals(before, everything());
    }

    @Test
    void whatChangedChangesAndKeepsWhatPeopleAddedHere() {
        read(event("a", ""));
        Event event = found("a");
        house.act(() -> house.get(Calendar.class).change(viewer, event, EventText.of(field -> field.equals("themes") ? "eau" : field.equals("contact") ? "Anne" : EventFields.of(event, field)), null));
        assertReport(0, 1, 0, 0, read(event("a", "LOCATION:Brest\r\nDESCRIPTION:Ordre du jour\r\nSTATUS:TENTATIVE\r\n")));
        Event changed = found("a");
        assertEquals(List.of("Brest", "Ordre du jour", "Anne", List.of("eau"), "TENTATIVE"), List.of(changed.getPlace(), changed.getSummary(), changed.getContact(),
                changed.getThemes(), changed.getStatus().name()));
        assertEquals(List.of("REVISED"), house.rows("select verb from activity where thing_kind = 'event' order by id desc limit 1"));
        assertEquals(0L, house.rows("select count(*) from activity where verb in ('MOVED', 'CANCELLED', 'ANNOUNCED')").get(0));
    }

    @Test
    void whatIsGoneIsCalledOffOnceAndTakesPlaceAgainWhenItIsBack() {
        read(event("a", ""), event("b", "STATUS:TENTATIVE\r\n"));
        assertReport(0, 0, 1, 1, read(event("a", "")));
        assertEquals("CANCELLED", status("b"));
        List<Object> before = everything();
        assertReport(0, 0, 1, 0, read(event("a", "")));
        assertEquals(before, everything());
        assertReport(0, 1, 1, 0, read(event("a", ""), event("b", "STATUS:TENTATIVE\r\n")));
        assertEquals("TENTATIVE", status("b"));
        assertEquals(2L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void whatIsPastAndNotNamedAnyMoreStaysAsItWas() {
        String past = event("alt", "").replace("20260901", "20260301");
        read(past, event("a", ""));
        assertReport(0, 0, 1, 0, read(event("a", "")));
        assertEquals("CONFIRMED", status("alt"));
    }

    @Test
    void whatIsCancelledAtItsSourceIsCalledOffAndWhatWeNeverKnewDoesNotComeIn() {
        read(event("a", ""));
        assertReport(0, 0, 1, 1, read(event("a", "STATUS:CANCELLED\r\n"), event("b", "STATUS:CANCELLED\r\n")));
        assertEquals("CANCELLED", status("a"));
        assertReport(0, 1, 0, 0, read(event("a", "")));
    }

    @Test
    void aCancelledOccurrenceIsCalledOffAlone() {
        String weekly = event("b", "RRULE:FREQ=WEEKLY;COUNT=3\r\n");
        read(weekly);
        assertReport(0, 0, 2, 1, read(weekly, event("b", "RECURRENCE-ID:20260908T100000\r\nSTATUS:CANCELLED\r\n")));
        assertEquals("CANCELLED", status("b/2026-09-08T10:00"));
        assertEquals("CONFIRMED", status("b/2026-09-15T10:00"));
    }

    @Test
    void whatWasCalledOffHereStaysSo() {
        read(event("a", ""));
        Event event = found("a");
        house.run(() -> house.get(Calendar.class).cancel(viewer, event));
        read(event("b", ""));
        read(event("a", "LOCATION:Brest\r\n"));
        assertEquals("CANCELLED", status("a"));
    }

    @Test
    void whatCannotBeReadAnyMoreIsNotGone() {
        read(event("a", ""), event("b", "RRULE:FREQ=WEEKLY;COUNT=3\r\n"));
        Report report = read(event("a", "sans deux-points\r\n"), event("b", "RRULE:FREQ=PARFOIS\r\n"));
        assertReport(0, 0, 0, 0, report);
        assertEquals(List.of(Refusal.MALFORMED, Refusal.UNSURE_RULE), report.refused().stream().map(Reading.Line::why).toList());
        assertEquals("CONFIRMED", status("a"));
    }

    @Test
    void anEventOfWhichNoIdentifierIsLeftKeepsAllOthersFromBeingGone() {
        read(event("a", ""), event("b", ""));
        assertReport(0, 0, 1, 0, read(event("b", ""), "BEGIN:VEVENT\r\nUI D\r\nEND:VEVENT\r\n"));
        assertEquals("CONFIRMED", status("a"));
    }

    @Test
    void anEmptyOrBrokenAnswerChangesNothing() {
        read(event("a", ""));
        List<Object> before = everything();
        for (String broken : List.of("", "<html>502</html>", calendar(), "BEGIN:VCALENDAR\r\n" + event("b", ""), "BEGIN:VCALENDAR\r\n" + event("b", "").replace("END:VEVENT\r\n", ""))) {
            assertThrows(Refused.class, () -> read(broken.getBytes(StandardCharsets.UTF_8)), broken);
        }
        assertEquals(before, everything());
    }

    @Test
    void ourOwnMeetingsDoNotComeInASecondTime() {
        Event own = house.act(() -> house.get(Calendar.class).recall(viewer, space, new EventText("La nôtre", "2026-09-01T10:00", "2026-09-01T11:00", null, null, null)));
        assertReport(0, 0, 1, 0, read(event(own.getUid(), "")));
        assertEquals(1L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void oneAgendaOfASpaceLooksAfterAMeetingUntilItIsStopped() {
        read(event("a", ""));
        Subscription other = house.act(() -> house.get(Subscribing.class).subscribe(viewer, space, "https://autre.example/agenda.ics", "Autre"));
        Reading reading = new Reader(Clock.fixed(NOW, ZoneOffset.UTC)).read(calendar(event("a", "LOCATION:Brest\r\n")).getBytes(StandardCharsets.UTF_8));
        assertReport(0, 0, 1, 0, house.act(() -> house.get(Taking.class).take(viewer, other, reading, true)));
        house.run(() -> house.get(Subscribing.class).end(viewer, feed.getId()));
        assertEquals("CONFIRMED", status("a"));
        assertReport(0, 1, 0, 0, house.act(() -> house.get(Taking.class).take(viewer, other, reading, true)));
        assertEquals(1L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void aFileChangesWhatItNamesAndCallsNothingOff() {
        Subscribing subscribing = house.get(Subscribing.class);
        house.act(() -> subscribing.take(viewer, space, calendar(event("a", ""), event("b", "")).getBytes(StandardCharsets.UTF_8)));
        Subscription files = house.act(() -> subscribing.take(viewer, space, calendar(event("a", "LOCATION:Brest\r\n")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(0, 1, 0, 0), List.of(files.getAdded(), files.getChanged(), files.getStayed(), files.getGone()));
        assertEquals("CONFIRMED", status("b"));
        InvalidInput empty = assertThrows(InvalidInput.class, () -> subscribing.take(viewer, space, new byte[0]));
        assertEquals("file", empty.field());
    }

    @Test
    void whoMayNotAnnounceMayNotTakeIn() {
        Viewer stranger = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make("Anne", EmailAddress.of("anne@mairie.example").orElseThrow(), "une phrase de passe longue")));
        Subscribing subscribing = house.get(Subscribing.class);
        assertThrows(NotAllowed.class, () -> house.act(() -> subscribing.take(stranger, space, new byte[0])));
        assertThrows(NotAllowed.class, () -> house.act(() -> subscribing.subscribe(stranger, space, "https://x.example/", null)));
        assertThrows(NotAllowed.class, () -> house.run(() -> subscribing.end(stranger, feed.getId())));
        assertThrows(NotAllowed.class, () -> house.run(() -> subscribing.reread(stranger, feed.getId())));
        assertEquals(List.of(), house.get(Subscriptions.class).list(stranger, space));
    }

    @Test
    void anAddressIsReadOnceAndIsOneOfTheWeb() {
        Subscribing subscribing = house.get(Subscribing.class);
        for (String wrong : List.of("https://partenaire.example/agenda.ics", "webcal://partenaire.example/agenda.ics", "ftp://x.example/", "file:///etc/passwd", "agenda", "https://moi:secret@x.example/")) {
            assertEquals("url", assertThrows(InvalidInput.class, () -> house.act(() -> subscribing.subscribe(viewer, space, wrong, null)), wrong).field());
        }
    }

    @Test
    void whatAKillLeftHalfDoneIsFinishedByTheNextReading() {
        String[] events = IntStream.range(0, 250).mapToObj(i -> event("e" + i, "")).toArray(String[]::new);
        Reading reading = new Reader(Clock.fixed(NOW, ZoneOffset.UTC)).read(calendar(events).getBytes(StandardCharsets.UTF_8));
        house.act(() -> house.get(TakingStep.class).take(viewer, feed, reading.occurrences().subList(0, 100)));
        assertReport(150, 0, 100, 0, read(events));
        assertEquals(250L, house.rows("select count(*) from calendar_event").get(0));
    }

    @Test
    void theRealAgendaOfAnAssemblyIsReadWithoutDoublesOrLosses() throws IOException {
        List<byte[]> snapshots = real("agenda-assemblee-nationale");
        byte[] whole = snapshots.stream().filter(content -> content.length > 0).findFirst().orElseThrow();
        int events = 0;
        for (byte[] snapshot : snapshots) {
            if (snapshot.length == 0) {
                List<Object> before = everything();
                assertEquals(Refusal.NO_CALENDAR, assertThrows(Refused.class, () -> read(snapshot)).why());
                assertEquals(before, everything());
            } else {
                events = took(snapshot);
            }
        }
        assertTrue(events > 10, events + " events");
        // What an assembly really does with its agenda: some vanish, others move, and come back.
        String text = new String(whole, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(Arrays.asList(text.split("(?=BEGIN:VEVENT)")));
        String fewer = String.join("", all.subList(0, 2)) + String.join("", all.subList(5, all.size()));
        Report gone = read(fewer.getBytes(StandardCharsets.UTF_8));
        assertEquals(3, gone.getGone());
        Report back = read(whole);
        assertReport(0, 3, events - 3, 0, back);
        assertEquals(events, ((Number) house.rows("select count(*) from calendar_event where status <> 'CANCELLED'").get(0)).intValue());
        System.out.printf("assembly: %d snapshots, %d events, 3 gone and back%n", snapshots.size(), events);
    }

    @Test
    void theRealPublicHolidaysOfThirteenTerritoriesFollowEachOther() throws IOException {
        Set<String> keys = new HashSet<>();
        int called = 0;
        for (byte[] territory : real("jours-feries")) {
            called += took(territory);
            Reading reading = new Reader(Clock.fixed(NOW, ZoneOffset.UTC)).read(territory);
            reading.occurrences().forEach(each -> keys.add(each.key()));
            assertEquals(keys.size(), ((Number) house.rows("select count(*) from calendar_event").get(0)).intValue());
            // Those ahead that this territory does not have are off, all of its own are on.
            Set<String> on = new HashSet<>();
            house.rows("select s.item_key from calendar_event e join subscription_event s on s.event_id = e.id where e.status <> 'CANCELLED' and e.ends_at > " + NOW.toEpochMilli())
                    .forEach(key -> on.add((String) key));
            Set<String> ahead = new HashSet<>();
            reading.occurrences().stream().filter(each -> each.when().endsAt().isAfter(NOW)).forEach(each -> ahead.add(each.key()));
            assertEquals(ahead, on);
        }
        System.out.printf("holidays: %d events read, %d different%n", called, keys.size());
    }

    /** Takes it twice: the second time nothing is written. */
    private int took(byte[] content) {
        Report report = read(content);
        assertEquals(List.of(), report.refused());
        List<Object> before = everything();
        Report again = read(content);
        assertReport(0, 0, report.getAdded() + report.getChanged() + report.getStayed(), 0, again);
        assertEquals(before, everything());
        return again.getStayed();
    }

    private static List<byte[]> real(String name) throws IOException {
        Path folder = RealCalendarsTest.FOLDER.resolve("_reel").resolve(name);
        assumeTrue(Files.isDirectory(folder), "no calendars at " + folder.toAbsolutePath());
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ics")).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }
}
