package bzh.rouedad.reprise;

import static bzh.rouedad.reprise.Partners.seen;
import static bzh.rouedad.reprise.Partners.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.comparison.Merge;
import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Source and copy change at random, changes are taken, left and proposed; each merge is what a three-way merge makes of the
 * text both knew last, which the test keeps by itself. More of them with {@code -Dreprise.histories=1000}.
 */
class HistoriesDbTest {
    private static final int STEPS = 12;

    private final Random random = new Random(Long.getLong("reprise.seed", 2007));
    private int words;

    @Test
    void everyMergeIsTheThreeWayMergeOfWhatBothKnew(@TempDir Path data) {
        int merges = 0;
        try (Partners partners = new Partners(data)) {
            Space source = partners.space("creatif", Audience.EVERYONE);
            Space town = partners.space("vannes", Audience.EVERYONE);
            Viewer author = partners.member(source, Role.EDITOR);
            Viewer taker = partners.member(town, Role.EDITOR);
            int histories = Integer.getInteger("reprise.histories", 20);
            for (int i = 0; i < histories; i++) {
                merges += new History(partners, author, taker, town, partners.write(author, source, "page-" + i, start())).play();
            }
            System.out.println("reprise: " + histories + " histories, " + merges + " merges as they should be");
        }
        assertTrue(merges > 20, "only " + merges + " merges");
    }

    private String start() {
        return IntStream.range(0, 8).mapToObj(i -> "Le paragraphe " + i + " mène à [[La page " + i + "]].\n\n").collect(Collectors.joining());
    }

    /** Changes, adds or takes away a paragraph. */
    private String changed(String text) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        int at = random.nextInt(paragraphs.size());
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.add(at, "Un paragraphe neuf, le " + words++ + ".");
            case 1 -> paragraphs.remove(paragraphs.size() > 3 ? at : 0);
            default -> paragraphs.set(at, paragraphs.get(at).replaceFirst("\\.?$", " mot" + words++ + "."));
        }
        return String.join("\n\n", paragraphs) + "\n\n";
    }

    private final class History {
        private final Partners partners;
        private final Viewer author;
        private final Viewer taker;
        private final Page source;
        private final Page copy;
        /** What both knew last, in the words of the source. */
        private String known;

        History(Partners partners, Viewer author, Viewer taker, Space town, Page source) {
            this.partners = partners;
            this.author = author;
            this.taker = taker;
            this.source = source;
            this.copy = partners.copy(taker, source, town);
            this.known = text(source);
            assertEquals(there(known), text(copy));
        }

        int play() {
            int merges = 0;
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(5)) {
                    case 0, 1 -> partners.write(author, source.getSpace(), source.getSlug(), changed(text(partners.now(source))));
                    case 2 -> partners.write(taker, copy.getSpace(), copy.getSlug(), changed(text(partners.now(copy))));
                    case 3 -> merges += take();
                    default -> merges += propose();
                }
                assertTrue(partners.reprises.of(taker, partners.now(copy)).isPresent(), "the tie is lost");
            }
            return merges;
        }

        private int take() {
            Page ours = partners.now(copy);
            Upstream upstream = partners.taking.upstream(taker, ours).orElse(null);
            if (upstream == null) {
                return 0;
            }
            String theirs = text(partners.now(source));
            Merge expected = Merge.of(there(known), there(theirs), text(ours));
            assertEquals(expected, upstream.merge().markdown());
            if (random.nextInt(4) == 0) {
                partners.house.run(() -> partners.taking.leave(taker, ours, seen(upstream)));
            } else {
                String chosen = expected.isClean() ? null : chosen(expected);
                partners.house.act(() -> partners.taking.take(taker, ours, seen(upstream), chosen));
                assertEquals(chosen == null ? expected.text() : chosen, text(partners.now(copy)));
            }
            known = theirs;
            return 1;
        }

        private int propose() {
            Page ours = partners.now(copy);
            Page theirs = partners.now(source);
            if (!partners.proposing.hasNews(taker, ours)) {
                return 0;
            }
            partners.house.run(() -> partners.proposing.propose(taker, ours, null));
            Proposal proposal = partners.reprises.proposals(author, theirs).get(0);
            Upstream offer = partners.proposing.offer(author, theirs, proposal).orElseThrow();
            Merge expected = Merge.of(known, home(text(ours)), text(theirs));
            assertEquals(expected, offer.merge().markdown());
            String chosen = expected.isClean() ? null : chosen(expected);
            partners.house.run(() -> partners.proposing.accept(author, theirs, proposal, seen(offer), chosen));
            assertEquals(chosen == null ? expected.text() : chosen, text(partners.now(source)));
            known = home(text(ours));
            return 1;
        }

        private static String chosen(Merge merge) {
            return merge.parts().stream().map((Part part) -> part instanceof Agreed agreed ? agreed.text() : ((Overlap) part).theirs())
                    .collect(Collectors.joining());
        }

        private static String there(String text) {
            return text.replaceAll("\\[\\[(La page \\d)]]", "[[creatif:$1|$1]]");
        }

        private static String home(String text) {
            return text.replaceAll("\\[\\[creatif:(La page \\d)\\|\\1]]", "[[$1]]");
        }
    }
}
