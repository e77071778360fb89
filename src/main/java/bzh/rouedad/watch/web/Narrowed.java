package bzh.rouedad.watch.web;

import bzh.rouedad.screen.Words;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import java.util.List;
import java.util.stream.Stream;

/** What a search is narrowed to, in the words of the search screen. */
final class Narrowed {
    private Narrowed() {
    }

    static List<String> words(Filter filter, Words words) {
        return Stream.of(Facet.values()).filter(filter.values()::containsKey).map(facet -> words.say("watch.narrowed",
                words.say("search.facet." + facet.parameter()), value(facet, filter.values().get(facet), words))).toList();
    }

    private static String value(Facet facet, String value, Words words) {
        String key = (facet == Facet.SIZE ? "territory.size." : "search." + facet.parameter() + ".") + value;
        boolean named = facet == Facet.KIND || facet == Facet.STATUS || facet == Facet.LANGUAGE || facet == Facet.SIZE;
        return named && !words.say(key).equals(key) ? words.say(key) : value;
    }
}
