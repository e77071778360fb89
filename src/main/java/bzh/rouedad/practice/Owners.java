package bzh.rouedad.practice;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which organisation somebody means who types its address, its name, its SIREN, or the code of what it governs. */
@ApplicationScoped
public class Owners {
    private static final String INSEE = "(?:\\d\\d|2[AB])\\d{3}";
    private static final int TOLD = 8;
    private static final int LONGEST_TOLD = 100;

    @Inject
    Organisations organisations;
    @Inject
    Territories territories;

    /**
     * The organisation that is meant. The code of a merged commune means the authority of what it became part of.
     *
     * @throws InvalidInput at {@code organisation} when there is none, or when several have the name
     */
    public Organisation meant(Viewer viewer, String typed) {
        String clean = InvalidInput.line("organisation", typed, LONGEST_TOLD * 2);
        String number = clean.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (number.matches("\\d{9}")) {
            return organisations.numbered(viewer, number)
                    .orElseThrow(() -> new InvalidInput("organisation", "practice.invalid.siren", number));
        }
        if (number.matches(INSEE)) {
            return governing(viewer, number);
        }
        List<Organisation> called = organisations.called(viewer, clean, TOLD);
        if (called.size() == 1) {
            return called.get(0);
        }
        List<Organisation> alike = called.isEmpty() ? organisations.like(viewer, clean, TOLD) : called;
        throw alike.isEmpty()
                ? new InvalidInput("organisation", "practice.invalid.organisation", Characters.cut(clean, LONGEST_TOLD))
                : new InvalidInput("organisation", called.isEmpty() ? "practice.invalid.alike" : "practice.invalid.ambiguous",
                        alike.stream().map(each -> each.getLabel() + " : " + each.getSlug()).collect(Collectors.joining(" ; ")));
    }

    /** What stands today for what somebody typed, when that is the code of a commune that became part of it. */
    protected Optional<Territory> merged(String typed) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        return code.matches(INSEE) ? territories.standing(code).filter(today -> !today.getCode().equals(code)) : Optional.empty();
    }

    private Organisation governing(Viewer viewer, String code) {
        Territory territory = territories.standing(code)
                .orElseThrow(() -> new InvalidInput("organisation", "practice.invalid.insee", code));
        return organisations.governing(viewer, territory).orElseThrow(() ->
                new InvalidInput("organisation", "practice.invalid.nobody", territory.getLabel()));
    }
}
