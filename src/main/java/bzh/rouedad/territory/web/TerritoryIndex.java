package bzh.rouedad.territory.web;

import bzh.rouedad.language.Characters;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The way to every territory: by name, or by department and intercommunality. */
@Named
@RequestScoped
public class TerritoryIndex {
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 200;

    @Inject
    Asked asked;
    @Inject
    Territories territories;

    private String typed;
    private List<Territory> found = List.of();
    private List<Territory> departments;
    private List<Territory> intercommunalities;

    @PostConstruct
    void load() {
        typed = asked.get("q") == null ? "" : Characters.cut(asked.get("q"), LONGEST_NAME);
        found = territories.like(typed, null, SHOWN);
        departments = territories.list(TerritoryKind.DEPARTMENT);
        intercommunalities = territories.list(TerritoryKind.INTERCOMMUNALITY);
    }

    public String getTyped() {
        return typed;
    }

    public boolean isAsked() {
        return !typed.isBlank();
    }

    /** What has the name that was asked for; fifty at most. */
    public List<Territory> getFound() {
        return found;
    }

    /** How many communes there are in all. */
    public long getCommunes() {
        return territories.count(TerritoryKind.COMMUNE);
    }

    public List<Territory> getDepartments() {
        return departments;
    }

    public List<Territory> getIntercommunalities() {
        return intercommunalities;
    }
}
