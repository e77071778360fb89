package bzh.rouedad.panorama.web;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.panorama.Count;
import bzh.rouedad.panorama.Doer;
import bzh.rouedad.panorama.Grain;
import bzh.rouedad.panorama.Measure;
import bzh.rouedad.panorama.Order;
import bzh.rouedad.panorama.Panorama;
import bzh.rouedad.panorama.Question;
import bzh.rouedad.panorama.Region;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.territory.Overviews;
import bzh.rouedad.territory.SizeBand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Who does what, and where: on a map, and in tables that say the same. */
@Named
@RequestScoped
public class RegionMap {
    private static final int SIZE = 40;
    private static final int THEMES = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Panorama panorama;
    @Inject
    Overviews overviews;

    private Question question;
    private Region region;
    private Sheet sheet;
    private List<Doer> doers = List.of();

    @PostConstruct
    void load() {
        question = Question.of(asked::get);
        region = panorama.region(signedIn.getViewer(), question);
        sheet = new Sheet(overviews.region(), region, question.measure());
        if (isTellingDoers()) {
            doers = panorama.doers(signedIn.getViewer(), question);
        }
    }

    public Question getQuestion() {
        return question;
    }

    public Region getRegion() {
        return region;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** The hundred most used, and the one that is asked for. */
    public List<String> getThemes() {
        List<String> themes = region.themes().stream().limit(THEMES).map(each -> each.theme()).toList();
        return question.theme() == null || themes.contains(question.theme()) ? themes
                : Stream.concat(Stream.of(question.theme()), themes.stream()).toList();
    }

    /** Whether a theme is asked for that nothing has. */
    public boolean isThemeless() {
        return question.theme() != null && region.themes().stream().noneMatch(each -> each.theme().equals(question.theme()));
    }

    /** Whether the organisations are told one by one: when they are counted, and when there is no territory to tell. */
    public boolean isTellingDoers() {
        return question.measure() == Measure.ORGANISATIONS || region.lines().isEmpty();
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, doers.size());
    }

    /** Those of this part of the list, the ones that do most first. */
    public List<Doer> getDoers() {
        return doers.stream().skip(getPager().offset()).limit(SIZE).toList();
    }

    /** The address of this screen, to which a page number is added. */
    public String getPages() {
        String here = question.at("/carte");
        return here + (here.contains("?") ? "&" : "?");
    }

    public long number(Count count) {
        return count.of(question.measure());
    }

    /** Where the number of a territory leads: to the practices themselves, or to who is there. */
    public String address(Region.Line line) {
        return question.measure() == Measure.PRACTICES && line.count().practices() > 0 ? question.shelf(line.spot().code()) : line.spot().getUrl();
    }

    /** This map with its table, on the site itself. */
    public String getWhole() {
        return question.at("/carte");
    }

    /** The practices of organisations whose territory lies in none of these. */
    public String getOutside() {
        return question.shelf(question.grain().outside());
    }

    /** The practices of organisations without territory. */
    public String getNowhere() {
        return question.shelf(PracticeFilter.NOWHERE);
    }

    /** This screen with its lines in another order. */
    public String ordered(Order order) {
        return question.inOrder(order).at("/carte") + "#tableau";
    }

    /** For screen readers: how the lines are put in order in this column. */
    public String sorted(Order order) {
        return question.order() != order ? null : order == Order.NAME ? "ascending" : "descending";
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Grain[] getGrains() {
        return Grain.values();
    }

    /** All columns with numbers. */
    public List<Order> getOrders() {
        return List.of(Order.PRACTICES, Order.USES, Order.ORGANISATIONS);
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }
}
