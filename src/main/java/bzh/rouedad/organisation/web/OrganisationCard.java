package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationPolicy;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The card of an organisation; other features hang their own parts in it. */
@Named
@RequestScoped
public class OrganisationCard {
    private static final int SHOWN = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;
    @Inject
    Circles circles;
    @Inject
    Enrolling enrolling;

    private Organisation organisation;
    private List<Membership> people = List.of();

    @PostConstruct
    void load() {
        organisation = organisations.find(signedIn.getViewer(), asked.get("organisation")).orElse(null);
        if (organisation != null && signedIn.getViewer().isSignedIn()) {
            people = circles.members(signedIn.getViewer(), organisation.getCircle(), 0, SHOWN);
        }
    }

    public void open() {
        if (organisation == null) {
            Screen.absent();
        }
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Who works for it; names are for whoever belongs to the network. */
    public List<Membership> getPeople() {
        return people;
    }

    /** Whether there is more to tell than a name and a summary. */
    public boolean isTold() {
        return organisation.getTerritory() != null || organisation.getArea() != null || organisation.getSiren() != null
                || organisation.getWebsite() != null;
    }

    /** Whether the viewer works for it. */
    public boolean isMember() {
        return signedIn.getViewer().isMemberOf(organisation.getCircle());
    }

    /** The viewer works for it no longer. */
    public void leave() {
        enrolling.dismiss(signedIn.getViewer(), organisation, signedIn.getViewer().personId());
        Screen.go(organisation.getUrl());
    }

    public boolean isEditor() {
        return OrganisationPolicy.mayEdit(signedIn.getViewer(), organisation);
    }
}
