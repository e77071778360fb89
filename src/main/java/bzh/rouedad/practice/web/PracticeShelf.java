package bzh.rouedad.practice.web;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.Mine;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.practice.Alike;
import bzh.rouedad.practice.Places;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.PracticeState;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All practices the viewer sees, narrowed by what the address says. */
@Named
@RequestScoped
public class PracticeShelf {
    private static final int SIZE = 24;
    private static final int THEMES = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Practices practices;
    @Inject
    Places places;
    @Inject
    Territories territories;

    @Inject
    Mine mine;
    @Inject
    Alike alike;

    private PracticeFilter filter;
    private Territory home;
    private Pager pager;
    private List<Practice> list = List.of();
    private List<Alike.Match> matches = List.of();

    @PostConstruct
    void load() {
        filter = PracticeFilter.of(asked::get);
        home = mine.of(asked.get("comme")).territory();
        if (home == null) {
            pager = Pager.of(asked.get("page"), SIZE, practices.count(signedIn.getViewer(), filter));
            list = practices.list(signedIn.getViewer(), filter, pager.offset(), SIZE);
        } else {
            List<Alike.Match> all = alike.of(signedIn.getViewer(), home, filter);
            pager = Pager.of(asked.get("page"), SIZE, all.size());
            matches = all.stream().skip(pager.offset()).limit(SIZE).toList();
        }
    }

    /** Without a territory to compare with. */
    public List<Practice> getList() {
        return list;
    }

    /** The territory to compare with; null for none. */
    public Territory getHome() {
        return home;
    }

    /** What authorities like that of the territory did or took over, and what leads to each. */
    public List<Alike.Match> getMatches() {
        return matches;
    }

    /** What of practices the search finds in places of the size of the territory. */
    public String getSearch() {
        return "/recherche?kind=practice" + (home.getSize() == null ? "" : "&size=" + home.getSize());
    }

    public Pager getPager() {
        return pager;
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        return "/pratiques?" + (home == null ? "" : "comme=" + home.getCode() + "&") + (filter.parameters().isEmpty() ? "" : filter.parameters() + "&");
    }

    /** The address of the same list as a table. */
    public String getTable() {
        return "/pratiques.csv" + (filter.parameters().isEmpty() ? "" : "?" + filter.parameters());
    }

    /** What is chosen. */
    public PracticeFilter getFilter() {
        return filter;
    }

    /** The territory of which practices are asked for; null for all, and for those that lie in none. */
    public Territory getPlace() {
        return filter.isPlaced() ? territories.standing(filter.territory()).orElse(null) : null;
    }

    /** The key of the sentence that tells which practices are asked for, where they lie in no territory; else null. */
    public String getOutside() {
        return filter.territory() == null || filter.isPlaced() ? null : switch (filter.territory()) {
            case PracticeFilter.NOWHERE -> "practice.outside.nowhere";
            case PracticeFilter.NO_DEPARTMENT -> "practice.outside.department";
            default -> "practice.outside.intercommunality";
        };
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !filter.equals(PracticeFilter.NONE);
    }

    public List<String> getThemes() {
        return practices.themes(signedIn.getViewer(), THEMES);
    }

    public PracticeState[] getStates() {
        return PracticeState.values();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public List<Territory> getDepartments() {
        return territories.list(TerritoryKind.DEPARTMENT);
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }

    public List<Integer> getYears() {
        return practices.years(signedIn.getViewer());
    }

    /** Whether the viewer may add one somewhere. */
    public boolean isWriter() {
        return !places.of(signedIn.getViewer()).isEmpty();
    }
}
