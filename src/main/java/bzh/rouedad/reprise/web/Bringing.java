package bzh.rouedad.reprise.web;

import bzh.rouedad.comparison.Difference;
import bzh.rouedad.comparison.Passage;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.reprise.Seen;
import bzh.rouedad.reprise.Upstream;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Choosing;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.EditConflict;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What one side offers, as {@code parts/reprise/bringing.xhtml} shows it: what would change, and what there is to choose. */
public final class Bringing {
    private final Upstream upstream;
    private final Choosing choosing;

    Bringing(Asked asked, Upstream upstream) {
        this.upstream = upstream;
        this.choosing = new Choosing(asked, upstream.merge().title(), upstream.merge().markdown());
    }

    /** Whether somebody has to choose. */
    public boolean isOpen() {
        return !upstream.merge().isClean();
    }

    /** The places to choose at; null when there are none. */
    public Choosing getChoosing() {
        return isOpen() ? choosing : null;
    }

    /** What would change when there is nothing to choose. */
    public List<Passage> getPassages() {
        return isOpen() ? List.of() : Difference.of(upstream.onto().getMarkdown(), upstream.merge().markdown().text())
                .map(Difference::passages).orElse(List.of());
    }

    /** Both revisions, and what was shown of them, for the form: what is decided is decided about these. */
    public String getSign() {
        return upstream.offered().getId() + "-" + upstream.onto().getId() + "-" + choosing.getSign();
    }

    /** Decides about what was shown; says so when the form was sent from another screen, or others were faster. */
    static void decide(Bringing shown, String sign, Words words, Consumer<Bringing> act) {
        try {
            if (shown != null && shown.getSign().equals(sign)) {
                act.accept(shown);
                return;
            }
        } catch (InvalidInput | EditConflict e) {
            // Said below: nothing was written.
        }
        Screen.complain(null, words.say("reprise.changed"));
    }

    /** Brings both together, with what was chosen where there is something to choose; true once that is done. */
    boolean bring(Words words, BiConsumer<Seen, String> act) {
        String chosen = isOpen() ? choosing.settled().map(Choosing.Settled::text).orElse(null) : null;
        if (isOpen() && chosen == null) {
            Screen.complain(null, words.say("reprise.open"));
            return false;
        }
        act.accept(seen(), chosen);
        return true;
    }

    Seen seen() {
        return new Seen(upstream.offered().getId(), upstream.onto().getId());
    }
}
