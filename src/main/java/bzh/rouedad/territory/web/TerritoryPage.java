package bzh.rouedad.territory.web;

import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.territory.FormerCommune;
import bzh.rouedad.territory.Outline;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One territory. The code of a merged commune leads to what it became part of. */
@Named
@RequestScoped
public class TerritoryPage {
    @Inject
    Asked asked;
    @Inject
    Territories territories;

    private Territory territory;
    private Outline outline;
    private Outline ground;
    private List<Territory> communes = List.of();
    private List<Territory> intercommunalities = List.of();
    private List<FormerCommune> formers = List.of();

    @PostConstruct
    void load() {
        territory = territories.standing(asked.get("code")).orElse(null);
        if (territory != null) {
            outline = territories.outline(territory).orElse(null);
            ground = outline == null || territory.getDepartment() == null ? null
                    : territories.outline(territory.getDepartment()).orElse(null);
            communes = territory.getKind() == TerritoryKind.COMMUNE ? List.of() : territories.communes(territory);
            formers = territories.formers(territory);
            intercommunalities = territory.getKind() == TerritoryKind.DEPARTMENT
                    ? territories.intercommunalities(territory) : List.of();
        }
    }

    public void open() {
        if (territory == null) {
            Screen.absent();
        } else if (!territory.getCode().equals(asked.get("code"))) {
            Screen.go(territory.getUrl());
        }
    }

    public Territory getTerritory() {
        return territory;
    }

    /** Null where the set has none. */
    public Outline getOutline() {
        return outline;
    }

    /** Borders of the department around it; null where there are none to be shown. */
    public Outline getGround() {
        return ground;
    }

    /** The part of the sheet to be shown. */
    public String getViewBox() {
        return ground == null ? outline.getViewBox() : outline.viewBoxWith(ground);
    }

    public List<Territory> getCommunes() {
        return communes;
    }

    /** Those of a department that have most of their inhabitants there. */
    public List<Territory> getIntercommunalities() {
        return intercommunalities;
    }

    public List<FormerCommune> getFormers() {
        return formers;
    }
}
