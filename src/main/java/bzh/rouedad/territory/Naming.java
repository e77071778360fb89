package bzh.rouedad.territory;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which territory somebody means who types a code, a name, or a name with its department in brackets. */
@ApplicationScoped
public class Naming {
    private static final int LOOKED_AT = 50;
    private static final int TOLD = 8;

    @Inject
    Territories territories;

    /**
     * The territory that is meant. The code or name of a merged commune means what it became part of.
     *
     * @param kind which kind names are looked for among; null for all
     * @throws InvalidInput at this field when nothing has that name, or when several have
     */
    public Territory meant(String field, String typed, TerritoryKind kind) {
        Optional<Territory> coded = typed.matches("R?[0-9AB]{2,9}") ? territories.standing(typed) : Optional.empty();
        return coded.orElseGet(() -> named(field, typed, kind));
    }

    private Territory named(String field, String typed, TerritoryKind kind) {
        String name = typed.replaceFirst("\\s*\\([^()]*\\)$", "");
        List<Territory> alike = territories.like(name, kind, LOOKED_AT);
        List<Territory> labelled = alike.stream().filter(each -> Slug.of(each.getLabel()).equals(Slug.of(typed)))
                .toList();
        List<Territory> called = !labelled.isEmpty() ? labelled
                : alike.stream().filter(each -> Slug.of(each.getName()).equals(Slug.of(typed))).toList();
        List<Territory> meant = called.isEmpty() ? alike : called;
        if (meant.isEmpty()) {
            throw new InvalidInput(field, "territory.invalid.unknown", typed);
        }
        if (meant.size() > 1) {
            throw new InvalidInput(field, "territory.invalid.ambiguous", meant.stream().limit(TOLD)
                    .map(each -> each.getLabel() + " : " + each.getCode()).collect(Collectors.joining(" ; ")));
        }
        return meant.get(0);
    }
}
