package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells one reader, once, that what they waited for has appeared, if they may see it. It can be unsubscribed from with one
 * click (RFC 8058), which ends whatever else they wait for.
 */
@ApplicationScoped
class AppearLetter implements OwnLetter {
    static final String KIND = "appear";
    /** The word of the keys that end all that a reader waits for. */
    static final String END = "await-end";

    @Inject
    AwaitedThings things;
    @Inject
    Catalogue catalogue;
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
        return things.find(envelope.about()).map(awaited -> catalogue.visible(envelope.viewer(), List.of(awaited.getThing()))
                .get(awaited.getThing())).map(thing -> mail(envelope, thing));
    }

    private Mail mail(Envelope envelope, Entry thing) {
        Locale language = envelope.language();
        String end = site + "/plus-prevenu/" + keys.issue(END, envelope.about(), null).text();
        String subject = Messages.say(language, "watch.appear.subject", thing.title());
        LetterText text = new LetterText(subject).say(Messages.say(language, "watch.appear.letter"))
                .link(thing.title(), site + thing.url(), thing.placeName())
                .foot(Messages.say(language, "watch.appear.why", site)).link(Messages.say(language, "watch.appear.end"), end, "");
        return envelope.mail(subject, text, Map.of("List-Unsubscribe", "<" + end + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    @Override
    public void sent(Envelope envelope) {
        // It ended when its letter was queued.
    }
}
