package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Person;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.ManyTexts;
import bzh.rouedad.search.Sought;
import bzh.rouedad.search.Standing;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a publication costs where many searches are kept: {@code mvn test -Psearch -Dwatch.publications=5000}, with
 * {@code -Dwatch.searches=1000} when nothing is said. Texts are real sheets with words changed, questions are titles of sheets
 * and single words of them; each is brought twice, as after a crash, and what letters tell is counted.
 */
class WatchScale {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int BAG = 50;
    private static final int EACH = 50;
    private static final Pattern TOLD = Pattern.compile("/espaces/e\\d+/(\\d+)\\n");

    @Test
    void tellsWhatAPublicationCosts() {
        int publications = Integer.getInteger("watch.publications", 0);
        assumeTrue(publications > 0, "no number of publications: give one by -Dwatch.publications");
        int searches = Integer.getInteger("watch.searches", 1000);
        ManyTexts texts = ManyTexts.in(Path.of(System.getProperty("rouedad.shared", "../shared"), "data/search-fr/spf/dev"));
        try (WatchHouse room = new WatchHouse()) {
            Map<Long, Sought> kept = keep(room, texts, searches);
            Matching matching = room.house.get(Matching.class);
            Map<Long, Set<Long>> expected = new HashMap<>();
            List<Long> bags = new ArrayList<>();
            List<Long> asked = new ArrayList<>();
            long processor = 0;
            for (int from = 0; from < publications; from += BAG) {
                List<Entry> pages = new ArrayList<>();
                for (int i = from; i < Math.min(publications, from + BAG); i++) {
                    Entry page = texts.page(i, room.open.getId());
                    pages.add(page);
                    room.write(Verb.CREATED, room.open, page);
                }
                List<Activity> news = room.house.act(() -> room.house.get(Courier.class).underway("watch"));
                long start = System.nanoTime();
                long worked = CPU.getCurrentThreadCpuTime();
                room.house.run(() -> matching.receive(news));
                bags.add((System.nanoTime() - start) / pages.size());
                processor += CPU.getCurrentThreadCpuTime() - worked;
                // Once more, as after a crash before it was written down that it had come.
                room.bring();
                long asking = System.nanoTime();
                var answered = room.house.get(Standing.class).answered(pages, kept);
                asked.add((System.nanoTime() - asking) / pages.size());
                answered.forEach((ref, ids) -> expected.put(ref.id(), ids));
                if (from % (BAG * 20) == 0) {
                    ring(room);
                }
            }
            ring(room);
            long matches = expected.values().stream().mapToLong(Set::size).sum();
            bags.sort(null);
            asked.sort(null);
            System.out.printf(Locale.ROOT, "watch: %d searches, %d publications, %d matches; a publication costs %.2f ms in the median, "
                            + "%.2f ms at the 95th percentile, %.2f ms at most (mean of a bag of %d), %.2f ms of it to ask the questions; "
                            + "%.2f ms of the processor on average%n", searches, publications, matches,
                    bags.get(bags.size() / 2) / 1e6, bags.get(bags.size() * 95 / 100) / 1e6, bags.get(bags.size() - 1) / 1e6, BAG,
                    asked.get(asked.size() / 2) / 1e6, processor / 1e6 / publications);
            assertEquals(matches, room.house.rows("select count(*) from watch_match where told_at is not null").get(0));
            assertEquals(0L, room.house.rows("select count(*) from watch_match where told_at is null").get(0));
            assertEquals(matches, told(room.sent), "matches told in letters");
            System.out.printf(Locale.ROOT, "watch: %d letters told %d matches, each once%n", room.sent.size(), matches);
            // Of the processor: others may be at work on the same machine.
            assertTrue(processor / publications < Duration.ofMillis(5).toNanos(), "more than 5 ms");
        }
    }

    private static Map<Long, Sought> keep(WatchHouse room, ManyTexts texts, int searches) {
        Random random = new Random(2007);
        Map<Long, Sought> kept = new HashMap<>();
        Person reader = null;
        for (int i = 0; i < searches; i++) {
            if (i % EACH == 0) {
                reader = room.person("lectrice" + i);
            }
            Person keeper = reader;
            String question = texts.question(i, random);
            SavedSearch search = room.house.act(() -> room.house.get(Watching.class).keep(room.viewer(keeper), question, Filter.NONE,
                    Rhythm.AT_ONCE)).search();
            kept.put(search.getId(), search.sought());
        }
        return kept;
    }

    private static void ring(WatchHouse room) {
        room.hands.now = room.hands.now.plus(Duration.ofHours(1));
        room.ring();
    }

    /** Links to pages and those of which only the number is told. */
    private static long told(List<Mail> letters) {
        long told = 0;
        for (Mail letter : letters) {
            Matcher links = TOLD.matcher(letter.text());
            told += links.results().count();
            told += Pattern.compile("Et (\\d+) autres\\.").matcher(letter.text()).results()
                    .collect(Collectors.summingLong(found -> Long.parseLong(found.group(1))));
        }
        return told;
    }
}
