package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Real sheets, as many as wanted, and questions about them, for tests of rooms beside the search. */
public final class ManyTexts {
    /** Shorter words say little. */
    private static final int SHORT = 5;

    private final List<Judged.Doc> docs;
    private final Multiplied pages;

    private ManyTexts(List<Judged.Doc> docs) {
        this.docs = docs;
        this.pages = new Multiplied(docs);
    }

    public static ManyTexts in(Path folder) {
        try {
            return new ManyTexts(Judged.in(folder).get(0).docs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with this number, in this circle. */
    public Entry page(int number, long circleId) {
        Entry page = pages.page(number);
        return new Entry(page.ref(), page.title(), page.url(), circleId, page.audience(), page.placeSlug(), page.placeName(), page.tags(),
                page.text(), page.aspects());
    }

    /** Two or three words of more than five letters out of one sheet. */
    public String question(int number, Random random) {
        String[] words = docs.get(random.nextInt(docs.size())).text().replaceAll("[^\\p{L} ]", " ").strip().split(" +");
        StringBuilder question = new StringBuilder();
        int wanted = 2 + number % 2;
        for (int tries = 0; tries < 100 && wanted > 0; tries++) {
            String word = words[random.nextInt(words.length)];
            if (word.length() > SHORT) {
                question.append(word).append(' ');
                wanted--;
            }
        }
        return question.toString().strip();
    }
}
