package bzh.rouedad.demo;

import bzh.rouedad.practice.PracticeText;

/** A practice of the demonstration. */
record Initiative(PracticeText text) {
    static Initiative of(Card card) {
        return new Initiative(PracticeText.of(card::textOrNull));
    }
}
