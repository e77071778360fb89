package bzh.rouedad.search.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Choice;
import bzh.rouedad.screen.Choices;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.search.Counting;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Hit;
import bzh.rouedad.search.Hits;
import bzh.rouedad.search.Order;
import bzh.rouedad.search.Relaxation;
import bzh.rouedad.search.Search;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Asking and being answered; the whole question stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Search search;
    @Inject
    Counting counting;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private String question;
    private Filter filter;
    private Order order;
    private Hits hits;
    private Pager pager;
    private Map<String, String> spaceNames;

    @PostConstruct
    void load() {
        question = asked.get("q");
        filter = Filter.of(asked::get);
        order = Order.of(asked.get("sort"));
        int offset = Pager.of(asked.get("page"), SIZE, 0).offset();
        hits = search.find(signedIn.getViewer(), question, filter, order, offset, SIZE);
        pager = Pager.of(asked.get("page"), SIZE, hits.total());
        spaceNames = search.spaceNames(signedIn.getViewer(), Stream.concat(
                hits.facets().getOrDefault(Facet.SPACE, List.of()).stream().map(Hits.Count::value),
                Stream.ofNullable(filter.values().get(Facet.SPACE))).toList());
        // Whoever turns pages, narrows or sorts asks the same question still.
        if (isAsked() && asked.get("page") == null && filter.values().isEmpty() && order == Order.RELEVANCE) {
            counting.asked(question, hits.total() > 0 && hits.given() == Relaxation.NOTHING);
        }
    }

    public String getQuestion() {
        return question;
    }

    public boolean isAsked() {
        return question != null && !question.isBlank();
    }

    public boolean isByDate() {
        return order == Order.DATE;
    }

    public long getTotal() {
        return hits.total();
    }

    public List<Hit> getHits() {
        return hits.list();
    }

    public Pager getPager() {
        return pager;
    }

    /** What the question had to give up, as the end of a message key; null when it was answered as it stands. */
    public String getGiven() {
        return hits.total() == 0 || hits.given() == Relaxation.NOTHING ? null : hits.given().name();
    }

    /** The question as it may have been meant; null when all of its words are known. */
    public String getMeant() {
        return hits.meant();
    }

    /** The facets that could narrow the answers: those with more than one value, less those that were chosen. */
    public List<Choices> getGroups() {
        List<Choices> groups = new ArrayList<>();
        hits.facets().forEach((facet, counts) -> {
            if (counts.size() > 1 && !filter.values().containsKey(facet)) {
                groups.add(new Choices(words.say("search.facet." + facet.parameter()), counts.stream()
                        .map(count -> new Choice(label(facet, count.value()), count.number(), address(with(facet, count.value()), order), null))
                        .toList()));
            }
        });
        return groups;
    }

    /** What the answers were narrowed to, each with the address of the question without it. */
    public List<Choice> getChosen() {
        List<Choice> chosen = new ArrayList<>();
        new EnumMap<>(mapped()).forEach((facet, value) ->
                chosen.add(new Choice(label(facet, value), 0, address(with(facet, null), order), null)));
        return chosen;
    }

    /** The parameters of what was chosen, for the form. */
    public List<Parameter> getParameters() {
        return mapped().entrySet().stream().map(value -> new Parameter(value.getKey().parameter(), value.getValue())).toList();
    }

    /** The same question in the other order. */
    public String getOtherOrder() {
        return address(filter, isByDate() ? Order.RELEVANCE : Order.DATE);
    }

    /** This question as the start of an address. */
    public String getAddress() {
        return address(filter, order) + "&";
    }

    /** Where this search is kept, to hear what begins to answer it. */
    public String getKeeping() {
        String narrowed = filter.written();
        return "/nouvelle-veille?q=" + words.encoded(String.valueOf(question)) + (narrowed.isEmpty() ? "" : "&" + narrowed);
    }

    /** The language in which a hit is written, as far as somebody said it. */
    public String language(Hit hit) {
        String written = hit.entry().aspects().language();
        return written == null ? speaking.getContents() : written;
    }

    /** Where a hit leads: to the part of the text that the passage is of. */
    public String address(Hit hit) {
        return hit.entry().url() + (hit.section() == null ? "" : "#" + hit.section().anchor());
    }

    /** The passages as HTML: plain text escaped, the words found in {@code mark}. */
    public String passages(Hit hit) {
        return hit.passages().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace(String.valueOf(Hit.OPEN), "<mark>").replace(String.valueOf(Hit.CLOSE), "</mark>");
    }

    private EnumMap<Facet, String> mapped() {
        EnumMap<Facet, String> values = new EnumMap<>(Facet.class);
        values.putAll(filter.values());
        return values;
    }

    private Filter with(Facet facet, String value) {
        EnumMap<Facet, String> values = mapped();
        if (value == null) {
            values.remove(facet);
        } else {
            values.put(facet, value);
        }
        return new Filter(values);
    }

    private String address(Filter narrowed, Order sorted) {
        StringBuilder address = new StringBuilder("/recherche?q=").append(words.encoded(String.valueOf(question)));
        narrowed.values().forEach((facet, value) ->
                address.append('&').append(facet.parameter()).append('=').append(words.encoded(value)));
        return sorted == Order.DATE ? address.append("&sort=date").toString() : address.toString();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case KIND, STATUS, LANGUAGE -> words.say("search." + facet.parameter() + "." + value);
            case SIZE -> words.say("territory.size." + value);
            case SPACE -> spaceNames.getOrDefault(value, value);
            case FORMAT -> value.toUpperCase(Locale.ROOT);
            default -> value;
        };
    }

    /** What the form sends again. */
    public record Parameter(String name, String value) {
        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }
}
