package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the owner of an address whether it was them who waits for a thing. Only whoever reads it has the key. */
@ApplicationScoped
class AwaitLetter implements OwnLetter {
    static final String KIND = "await-confirm";

    @Inject
    AwaitedThings things;
    @Inject
    AwaitLinks links;
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
        return things.find(envelope.about()).filter(Awaited::isOpen)
                .flatMap(awaited -> links.thing(awaited).map(thing -> mail(envelope, awaited, thing)));
    }

    private Mail mail(Envelope envelope, Awaited awaited, Entry thing) {
        Locale language = envelope.language();
        String key = keys.issue(KIND, awaited.getId(), Correspondents.PATIENCE).text();
        LetterText text = new LetterText(Messages.say(language, "watch.await.subject"))
                .say(Messages.say(language, "watch.await.letter", thing.title(), Correspondents.PATIENCE.toDays()))
                .link(Messages.say(language, "watch.await.open"), site + "/prevenu/" + key, "")
                .foot(Messages.say(language, "watch.confirm.why", site));
        return envelope.mail(Messages.say(language, "watch.await.subject"), text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // Nothing more is to be remembered: waiting begins when it is confirmed.
    }
}
