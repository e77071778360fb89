package bzh.rouedad.organisation;

import bzh.rouedad.language.Characters;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which territory somebody means by "mine": a code, or a name as they type it. */
@ApplicationScoped
public class Mine {
    private static final int OFFERED = 10;
    private static final int LONGEST = 100;

    @Inject
    Territories territories;

    /** What is meant. The code or name of a merged commune means what it became part of. */
    public Choice of(String typed) {
        String clean = typed == null ? "" : Characters.cut(Characters.clean(typed), LONGEST).strip();
        if (clean.isEmpty()) {
            return new Choice("", null, List.of());
        }
        Optional<Territory> coded = clean.matches("R?[0-9AB]{2,9}") ? territories.standing(clean) : Optional.empty();
        if (coded.isPresent()) {
            return new Choice(clean, coded.get(), List.of());
        }
        List<Territory> alike = territories.like(clean.replaceFirst("\\s*\\([^()]*\\)$", ""), null, OFFERED);
        List<Territory> labelled = alike.stream().filter(each -> Slug.of(each.getLabel()).equals(Slug.of(clean))).toList();
        List<Territory> named = labelled.isEmpty()
                ? alike.stream().filter(each -> Slug.of(each.getName()).equals(Slug.of(clean))).toList() : labelled;
        List<Territory> meant = named.isEmpty() ? alike : named;
        return meant.size() == 1 ? new Choice(clean, meant.get(0), List.of()) : new Choice(clean, null, meant);
    }

    /**
     * What was found.
     *
     * @param territory null when nothing was typed, nothing has the name, or several have
     * @param choices   what may be meant, when several may
     */
    public record Choice(String typed, Territory territory, List<Territory> choices) {
        /** Whether something was typed that names no territory. */
        public boolean isUnknown() {
            return !typed.isEmpty() && territory == null && choices.isEmpty();
        }

        public String getTyped() {
            return typed;
        }

        public Territory getTerritory() {
            return territory;
        }

        public List<Territory> getChoices() {
            return choices;
        }
    }
}
