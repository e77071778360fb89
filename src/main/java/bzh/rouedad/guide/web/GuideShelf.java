package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Cover;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideFacet;
import bzh.rouedad.guide.GuideFilter;
import bzh.rouedad.guide.GuideOrder;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Shelf;
import bzh.rouedad.guide.Slip;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Choice;
import bzh.rouedad.screen.Choices;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All publications the viewer sees, narrowed and ordered by what the address says; those of one space for its front door. */
@Named("guides")
@RequestScoped
public class GuideShelf {
    private static final int SIZE = 30;
    private static final int SHOWN = 12;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Shelf shelf;
    @Inject
    Guides guides;
    @Inject
    Words words;
    @Inject
    Speaking speaking;

    private GuideFilter filter;
    private GuideOrder order;
    private Pager pager;
    private List<Guide> list;
    private Map<Long, List<Slip>> slips;
    private Map<String, String> replacements;
    private Map<GuideFacet, List<Shelf.Count>> counts;
    private List<Choice> ways;

    @PostConstruct
    void load() {
        filter = GuideFilter.of(asked::get);
        order = GuideOrder.of(asked.get("tri"));
    }

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(asked.get("page"), SIZE, shelf.count(signedIn.getViewer(), filter));
        }
        return pager;
    }

    public List<Guide> getList() {
        if (list == null) {
            list = shelf.list(signedIn.getViewer(), filter, order, getPager().offset(), SIZE);
        }
        return list;
    }

    /** The picture on the cover of one of the list; null for none. */
    public Cover cover(Guide guide) {
        return Cover.of(guide).orElse(null);
    }

    /** Promises of one of the list that were not kept. */
    public List<Slip> slips(Guide guide) {
        if (slips == null) {
            slips = shelf.slips(signedIn.getViewer(), getList());
        }
        return slips.getOrDefault(guide.getId(), List.of());
    }

    /** What is to be read instead of one of the list: its title, or its address when that is elsewhere. */
    public String replacement(Guide guide) {
        if (replacements == null) {
            replacements = shelf.replacements(signedIn.getViewer(), getList());
        }
        return replacements.getOrDefault(guide.getReplacedBy(), guide.getReplacedBy());
    }

    /** The facets that could narrow the list: those with more than one value, less those that were chosen. */
    public List<Choices> getFacets() {
        return counts().entrySet().stream().filter(facet -> facet.getValue().size() > 1 && !filter.chosen().containsKey(facet.getKey()))
                .map(facet -> new Choices(words.say("guide.facet." + facet.getKey()), facet.getValue().stream()
                        .map(count -> choice(facet.getKey(), count.value(), count.number(), count.value())).toList())).toList();
    }

    /** What the list was narrowed to, each with the address of the list without it. */
    public List<Choice> getChosen() {
        return filter.chosen().entrySet().stream()
                .map(chosen -> choice(chosen.getKey(), chosen.getValue(), 0, null)).toList();
    }

    /** Where nothing answers: the choices to give up, with the number of what is there without each; those that help alone. */
    public List<Choice> getWays() {
        if (ways == null) {
            ways = filter.chosen().entrySet().stream().map(chosen -> choice(chosen.getKey(), chosen.getValue(),
                    shelf.count(signedIn.getViewer(), filter.with(chosen.getKey(), null)), null))
                    .filter(way -> way.number() > 0).toList();
        }
        return ways;
    }

    /** The orders other than this one, each with the address of the same list in it. */
    public List<Choice> getOrders() {
        return Stream.of(GuideOrder.values()).filter(each -> each != order)
                .map(each -> new Choice(words.say("guide.order." + each), 0, address(filter, each), null)).toList();
    }

    public GuideOrder getOrder() {
        return order;
    }

    public boolean isNarrowed() {
        return !filter.equals(GuideFilter.NONE);
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        String address = address(filter, order);
        return address + (address.contains("?") ? "&" : "?");
    }

    /** Of this space; of all the newest when it is null. */
    public List<Guide> in(Space space) {
        return space == null ? shelf.list(signedIn.getViewer(), GuideFilter.NONE, GuideOrder.NEWEST, 0, SHOWN)
                : guides.list(signedIn.getViewer(), space, 0, SHOWN);
    }

    private Map<GuideFacet, List<Shelf.Count>> counts() {
        if (counts == null) {
            counts = new EnumMap<>(GuideFacet.class);
            Stream.of(GuideFacet.values()).forEach(facet -> counts.put(facet, shelf.counts(signedIn.getViewer(), filter, facet)));
        }
        return counts;
    }

    /** @param then what stands chosen of the facet where the choice leads; null for nothing */
    private Choice choice(GuideFacet facet, String value, long number, String then) {
        String address = address(filter.with(facet, then), order);
        String label = counts().get(facet).stream().filter(count -> count.value().equals(value)).findFirst()
                .map(Shelf.Count::label).orElse(null);
        return switch (facet) {
            case THEME -> new Choice(value, number, address, speaking.getContents());
            case PARTNER -> new Choice(label == null ? value : label, number, address, speaking.getContents());
            case STATUS -> new Choice(words.say("guide.status." + filter.with(facet, value).status()), number, address, null);
            case LEVEL -> new Choice(words.say("guide.level." + filter.with(facet, value).level()), number, address, null);
            case KIND -> new Choice(words.say("guide.kind." + filter.with(facet, value).kind()), number, address, null);
        };
    }

    private static String address(GuideFilter narrowed, GuideOrder sorted) {
        String parameters = narrowed.parameters() + (sorted == GuideOrder.NEWEST ? ""
                : (narrowed.parameters().isEmpty() ? "" : "&") + "tri=" + sorted.parameter());
        return "/guides" + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
