package bzh.rouedad.demo;

/** A pledge of the demonstration; the proof is a site-relative address, or null. */
record Promise(String text, String term, String proof) {
    static Promise of(Card card) {
        return new Promise(card.text("text"), card.textOrNull("term"), card.textOrNull("proof"));
    }
}
