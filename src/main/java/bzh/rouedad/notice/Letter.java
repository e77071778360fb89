package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Changes;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Address;
import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Invitations;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Secret;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the letter about one activity to one person, in that person's language, as the person may see things now. */
@ApplicationScoped
class Letter {
    @Inject
    Catalogue catalogue;
    @Inject
    Notices notices;
    @Inject
    Circles circles;
    @Inject
    Invitations invitations;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /**
     * The letter, or nothing when the person may not see the thing, or is no longer with us; no invitation either for
     * somebody who is in already.
     */
    @Transactional
    protected Optional<Mail> about(Notice notice) {
        Person reader = notice.person();
        if (reader.isDisabled()) {
            return Optional.empty();
        }
        return notice.activity().getVerb() == Verb.INVITED
                ? invitations.issue(reader.getId()).map(key -> invitation(notice.activity(), reader, key))
                : news(notice, reader);
    }

    private Optional<Mail> news(Notice notice, Person reader) {
        Viewer viewer = circles.viewer(reader);
        Locale language = reader.getLocale();
        Activity activity = notice.activity();
        boolean moved = activity.getVerb() == Verb.MOVED;
        Optional<String> since = !moved ? Optional.empty()
                : notices.told(reader, activity.getThing()).or(() -> catalogue.before(activity.getThing(), activity.getId()));
        Optional<Changes> changes = catalogue.changes(activity.getThing(), since.orElse(null), language);
        // Whoever put back what they had changed need not be heard of. Where nobody knows what was told, the change is told all the same.
        if (since.isPresent() && changes.filter(found -> found.lines().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        return catalogue.find(activity.getThing()).filter(entry -> entry.isVisibleTo(viewer)).map(entry -> {
            changes.ifPresent(found -> notices.mark(notice, found.mark()));
            String key = "activity." + entry.ref().kind() + "." + activity.getVerb().name().toLowerCase(Locale.ROOT);
            String sentence = Messages.say(language, key, entry.title(), entry.placeName());
            List<Enclosure> enclosures = catalogue.enclosure(entry.ref(), viewer, reader.getName(), reader.getEmail()).stream()
                    .toList();
            return mail(activity, reader, sentence, new Body(sentence, changed(language, changes) + summary(entry), site + entry.url(),
                    Messages.say(language, "notice.open"),
                    why(activity, entry, language)), enclosures);
        });
    }

    private static String changed(Locale language, Optional<Changes> changes) {
        List<String> lines = changes.map(Changes::lines).orElse(List.of());
        return lines.isEmpty() ? "" : Messages.say(language, "notice.changed") + "\n" + String.join("\n", lines) + "\n\n";
    }

    /** Some hear of it because of what they wrote or work for, be they members of the space or not. */
    private String why(Activity activity, Entry entry, Locale language) {
        return activity.getVerb() == Verb.ENTRUSTED || activity.getVerb() == Verb.ADOPTED
                ? Messages.say(language, "notice.why.concerned", site)
                : Messages.say(language, "notice.why.member", entry.placeName(), site);
    }

    private Mail invitation(Activity activity, Person reader, Secret key) {
        Locale language = reader.getLocale();
        String address = site + "/invitation/" + key.text();
        return mail(activity, reader, Messages.say(language, "notice.invitation.subject"),
                new Body(Messages.say(language, "notice.invitation.greeting", reader.getName()),
                        Messages.say(language, "notice.invitation.text", Invitations.VALIDITY.toDays()), address,
                        Messages.say(language, "notice.invitation.open"),
                        Messages.say(language, "notice.invitation.why", site)), List.of());
    }

    private Mail mail(Activity activity, Person reader, String subject, Body body, List<Enclosure> enclosures) {
        String host = URI.create(site).getHost();
        // The same however often it is written, so that a letter sent again can be recognised.
        String messageId = "notice-" + activity.getId() + "-" + reader.getId() + "@" + host;
        LetterText text = body.written();
        return new Mail(messageId, new Address(reader.getName(), reader.getEmail()), Optional.empty(), subject,
                text.text(), text.html(), Map.of(), enclosures, reader.getLocale());
    }

    private static String summary(Entry entry) {
        String text = entry.text();
        return text.length() <= 2000 ? text : Characters.cut(text, 2000) + " …";
    }
}
