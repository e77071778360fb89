package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationPolicy;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Taking an organisation in, or changing its card. */
@Named
@RequestScoped
public class EditOrganisation {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Organisations organisations;
    @Inject
    Enrolling enrolling;
    @Inject
    Words words;

    private Organisation organisation;
    private Long seen;
    private OrganisationKind kind = OrganisationKind.COMMUNE;
    private String name;
    private String siren;
    private String territory;
    private String area;
    private String website;
    private String summary;

    @PostConstruct
    void load() {
        String slug = asked.get("organisation");
        organisation = slug == null ? null : organisations.find(signedIn.getViewer(), slug).orElse(null);
        // A territory whose page offers to take an organisation in.
        territory = asked.get("territoire");
        if (organisation != null) {
            seen = organisation.getVersion();
            kind = organisation.getKind();
            name = organisation.getName();
            siren = organisation.getSiren();
            territory = organisation.getTerritory() == null ? null : organisation.getTerritory().getCode();
            area = organisation.getArea();
            website = organisation.getWebsite();
            summary = organisation.getSummary();
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        boolean there = organisation != null || asked.get("organisation") == null;
        Screen.demandForm(asked, there, viewer.isSignedIn(), () -> organisation == null
                ? OrganisationPolicy.mayFound(viewer)
                : OrganisationPolicy.mayEdit(viewer, organisation));
    }

    public void save() {
        seen = acting.attempt(true, seen, () -> {
            OrganisationText text = new OrganisationText(kind, name, siren, territory, area, website, summary);
            Organisation saved = organisation == null ? enrolling.found(signedIn.getViewer(), text)
                    : enrolling.edit(signedIn.getViewer(), organisation, text, seen);
            Screen.tell(words.say("organisation.saved", saved.getName()));
            Screen.go(saved.getUrl());
        });
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
