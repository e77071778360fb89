package bzh.rouedad.demo;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All that the demonstration tells, as it stands in {@code story.yaml} and the pages beside it.
 *
 * @param accounts      the first one administers the network
 * @param organisations by slug
 * @param places        the network's own space first
 * @param takings       who took over what
 */
record Story(List<Account> accounts, Map<String, OrganisationText> organisations, List<Place> places, List<Taking> takings) {
    static Story read() {
        Card card = Card.of(new Load(LoadSettings.builder().build()).loadFromString(Resource.read("story.yaml")));
        List<Account> accounts = card.cards("accounts").stream().map(Account::of).toList();
        String animator = accounts.get(0).email().text();
        Map<String, OrganisationText> organisations = new LinkedHashMap<>();
        card.cards("organisations").forEach(one -> organisations.put(one.text("slug"), organisation(one)));
        return new Story(accounts, organisations,
                card.cards("spaces").stream().map(space -> Place.of(space, animator)).toList(),
                card.cards("adoptions").stream().map(Taking::of).toList());
    }

    private static OrganisationText organisation(Card card) {
        return new OrganisationText(card.choice("kind", OrganisationKind.class), card.text("name"), null, null,
                card.textOrNull("area"), null, card.text("summary"));
    }
}
