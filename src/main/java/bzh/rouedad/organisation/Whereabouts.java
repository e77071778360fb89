package bzh.rouedad.organisation;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which territory somebody means who types a code, a name, or a name with its department in brackets. */
@ApplicationScoped
class Whereabouts {
    private static final int LOOKED_AT = 50;
    private static final int TOLD = 8;

    @Inject
    Territories territories;

    /**
     * The territory of an organisation of this kind; null when nothing was typed. The code or name of a merged commune
     * means what it became part of.
     *
     * @throws InvalidInput at {@code territory} when nothing has that name, when several have, or when a local
     *     authority would govern another kind of territory
     */
    protected Territory of(String typed, OrganisationKind kind) {
        if (typed == null) {
            return null;
        }
        Optional<Territory> coded = typed.matches("R?[0-9AB]{2,9}") ? territories.standing(typed) : Optional.empty();
        Territory meant = coded.orElseGet(() -> named(typed, kind.governed().orElse(null)));
        kind.governed().filter(governed -> governed != meant.getKind()).ifPresent(governed -> {
            throw new InvalidInput("territory", "organisation.invalid.governed", meant.getLabel());
        });
        return meant;
    }

    private Territory named(String typed, TerritoryKind kind) {
        String name = typed.replaceFirst("\\s*\\([^()]*\\)$", "");
        List<Territory> alike = territories.like(name, kind, LOOKED_AT);
        List<Territory> labelled = alike.stream().filter(each -> Slug.of(each.getLabel()).equals(Slug.of(typed)))
                .toList();
        List<Territory> called = !labelled.isEmpty() ? labelled
                : alike.stream().filter(each -> Slug.of(each.getName()).equals(Slug.of(typed))).toList();
        List<Territory> meant = called.isEmpty() ? alike : called;
        if (meant.isEmpty()) {
            throw new InvalidInput("territory", "organisation.invalid.territory", typed);
        }
        if (meant.size() > 1) {
            throw new InvalidInput("territory", "organisation.invalid.ambiguous", meant.stream().limit(TOLD)
                    .map(each -> each.getLabel() + " : " + each.getCode()).collect(Collectors.joining(" ; ")));
        }
        return meant.get(0);
    }
}
