package bzh.rouedad.watch;

import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the owner of an address whether it was them who wants to hear of a search. Only whoever reads it has the key. */
@ApplicationScoped
class ConfirmLetter implements OwnLetter {
    static final String KIND = "watch-confirm";

    @Inject
    SavedSearches searches;
    @Inject
    LetterKeys keys;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Envelope envelope) {
        return searches.find(envelope.about()).filter(search -> !search.isBegun() && !search.isEnded())
                .map(search -> mail(envelope, search, keys.issue(KIND, search.getId(), Correspondents.PATIENCE)));
    }

    private Mail mail(Envelope envelope, SavedSearch search, Secret key) {
        Locale language = envelope.language();
        LetterText text = new LetterText(Messages.say(language, "watch.confirm.subject"))
                .say(Messages.say(language, "watch.confirm.letter", search.getQuestion(),
                        Messages.say(language, "watch.rhythm." + search.getRhythm().name()), Correspondents.PATIENCE.toDays()))
                .link(Messages.say(language, "watch.confirm.open"), site + "/veille/confirmer/" + key.text(), "")
                .foot(Messages.say(language, "watch.confirm.why", site));
        return envelope.mail(Messages.say(language, "watch.confirm.subject"), text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // Nothing more is to be remembered: the search begins when it is confirmed.
    }
}
