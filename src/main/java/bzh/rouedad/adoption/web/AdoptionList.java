package bzh.rouedad.adoption.web;

import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Declaration;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.territory.Outline;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** All who took over a thing, in a list and on a map. */
@Named
@RequestScoped
public class AdoptionList {
    private static final int SIZE = 60;
    private static final int ON_MAP = 1_000;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Adoptions adoptions;
    @Inject
    Territories territories;

    private Entry thing;
    private List<Outline> ground = List.of();
    private List<Declaration> placed = List.of();

    @PostConstruct
    void load() {
        String id = asked.get("thing");
        if (id != null && id.matches("\\d{1,18}")) {
            thing = adoptions.thing(signedIn.getViewer(), new Ref(asked.get("kind"), Long.parseLong(id))).orElse(null);
        }
        if (thing != null) {
            placed = adoptions.latest(signedIn.getViewer(), thing.ref(), 0, ON_MAP).stream()
                    .filter(each -> each.getAdoption().getOrganisation().getTerritory() != null
                            && each.getAdoption().getOrganisation().getTerritory().getCentreX() != null).toList();
            ground = placed.isEmpty() ? List.of() : territories.outlines(TerritoryKind.DEPARTMENT);
        }
    }

    public void open() {
        if (thing == null) {
            Screen.absent();
        }
    }

    public Entry getThing() {
        return thing;
    }

    public String getAddress() {
        return "/adoptions/" + thing.ref().kind() + "/" + thing.ref().id();
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, adoptions.counts(signedIn.getViewer(), List.of(thing.ref()))
                .getOrDefault(thing.ref(), Map.of()).values().stream().mapToLong(Long::longValue).sum());
    }

    public List<Declaration> getList() {
        return adoptions.latest(signedIn.getViewer(), thing.ref(), getPager().offset(), SIZE);
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    /** Departments under the map; none where there is nothing to be shown on it. */
    public List<Outline> getGround() {
        return ground;
    }

    public String getViewBox() {
        return Outline.viewBox(ground);
    }

    /** Those that have a place on the map; the thousand last. */
    public List<Declaration> getPlaced() {
        return placed;
    }
}
