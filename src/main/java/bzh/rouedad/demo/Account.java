package bzh.rouedad.demo;

import bzh.rouedad.people.EmailAddress;

/** Somebody of the demonstration; nobody real. */
record Account(String name, EmailAddress email) {
    static Account of(Card card) {
        return new Account(card.text("name"), EmailAddress.of(card.text("email")).orElseThrow());
    }
}
