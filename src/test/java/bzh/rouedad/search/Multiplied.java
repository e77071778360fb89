package bzh.rouedad.search;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * As many pages as wanted from few real texts: each is one of them with some words taken from others, so that words are as
 * frequent as in real texts. A page is made anew, the same each time, whenever it is asked for.
 */
final class Multiplied {
    /** Every so many words one is taken from another text. */
    private static final int CHANGED = 8;
    private static final int SPACES = 60;
    private static final List<String> TAGS = List.of("école", "budget", "cantine", "urbanisme", "état civil", "emploi", "logement",
            "transport", "santé", "numérique", "culture", "sport", "déchets", "eau", "énergie", "élections");

    private final List<Judged.Doc> docs;
    private final List<String[]> words;

    Multiplied(List<Judged.Doc> docs) {
        this.docs = docs;
        this.words = docs.stream().map(doc -> doc.text().split(" ")).toList();
    }

    /** The page with this number, from 0. */
    Entry page(int number) {
        return page(number, text(number));
    }

    /** The same page as it is listed, without its text. */
    Entry listed(int number) {
        return page(number, "");
    }

    private String text(int number) {
        Random random = new Random(number);
        String[] own = words.get(number % docs.size());
        StringBuilder text = new StringBuilder();
        for (String word : own) {
            String[] other = words.get(random.nextInt(CHANGED) == 0 ? random.nextInt(docs.size()) : number % docs.size());
            text.append(other == own ? word : other[random.nextInt(other.length)]).append(' ');
        }
        return text.toString();
    }

    private Entry page(int number, String text) {
        Random random = new Random(-number);
        Judged.Doc doc = docs.get(number % docs.size());
        int space = random.nextInt(SPACES);
        List<String> tags = List.of(TAGS.get(random.nextInt(TAGS.size())), TAGS.get(random.nextInt(TAGS.size())));
        return new Entry(new Ref("page", number), doc.title() + " " + (number / docs.size()), "/espaces/e" + space + "/" + number,
                1 + space % 10, Audience.EVERYONE, "e" + space, "Espace " + space, tags, text,
                Aspects.dated(Instant.EPOCH.plusSeconds(random.nextInt(1_700_000_000))));
    }
}
