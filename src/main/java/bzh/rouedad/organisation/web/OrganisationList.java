package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationFilter;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationPolicy;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
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
import java.util.stream.IntStream;

/** All organisations, narrowed by what the address says. */
@Named
@RequestScoped
public class OrganisationList {
    private static final int SIZE = 60;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;
    @Inject
    Territories territories;

    private OrganisationFilter filter;
    private Pager pager;
    private List<Organisation> list;

    @PostConstruct
    void load() {
        filter = OrganisationFilter.of(asked::get);
        pager = Pager.of(asked.get("page"), SIZE, organisations.count(signedIn.getViewer(), filter));
        list = organisations.list(signedIn.getViewer(), filter, pager.offset(), SIZE);
    }

    public List<Organisation> getList() {
        return list;
    }

    public Pager getPager() {
        return pager;
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        return address(filter);
    }

    /** The address with another first letter, or with none. */
    public String withLetter(String letter) {
        return address(new OrganisationFilter(filter.kind(), filter.department(), filter.size(), letter));
    }

    private static String address(OrganisationFilter chosen) {
        return "/organisations?" + (chosen.parameters().isEmpty() ? "" : chosen.parameters() + "&");
    }

    public String getLetter() {
        return filter.letter();
    }

    public List<String> getLetters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
    }

    /** The kind chosen, as the address names it; empty for all. */
    public String getKind() {
        return filter.kind() == null ? "" : filter.kind().parameter();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** The code of the department chosen; empty for all. */
    public String getDepartment() {
        return filter.department() == null ? "" : filter.department();
    }

    public List<Territory> getDepartments() {
        return territories.list(TerritoryKind.DEPARTMENT);
    }

    /** The size chosen, as the address names it; empty for all. */
    public String getSize() {
        return filter.size() == null ? "" : filter.size().parameter();
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }

    /** Whether the viewer may take another one in. */
    public boolean isFounder() {
        return OrganisationPolicy.mayFound(signedIn.getViewer());
    }
}
