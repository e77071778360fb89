package bzh.rouedad.demo;

import bzh.rouedad.adoption.DeclarationText;
import bzh.rouedad.adoption.Stage;

/** An adoption of the demonstration; practice and organisation are named by their slugs. */
record Taking(String practice, String organisation, DeclarationText text) {
    static Taking of(Card card) {
        return new Taking(card.text("practice"), card.text("organisation"), new DeclarationText(card.choice("stage", Stage.class),
                card.text("since"), card.textOrNull("changed"), card.textOrNull("contact"), null, false));
    }
}
