package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventChanges;
import bzh.rouedad.calendar.Happenings;
import bzh.rouedad.language.Dates;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the owner of a registration what became of it. A seat comes with an invitation for their own calendar; when it is given
 * up, the invitation is withdrawn.
 */
@ApplicationScoped
class SeatLetter implements OwnLetter {
    static final String KIND = "registration";

    @Inject
    Registrations registrations;
    @Inject
    EventChanges changes;
    @Inject
    Happenings happenings;
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
        return registrations.change(envelope.about())
                // A meeting that was called off meanwhile has a letter that says so.
                .filter(change -> change.what() != What.MOVED || !change.registration().getEvent().isCancelled())
                .filter(change -> envelope.viewer().sees(change.registration().getEvent().getSpace().getCircle()))
                .map(change -> mail(envelope, change));
    }

    private Mail mail(Envelope envelope, Change change) {
        Locale language = envelope.language();
        Event event = change.registration().getEvent();
        String subject = Messages.say(language, "registration.letter.subject." + change.what(), event.getTitle());
        LetterText text = new LetterText(subject).say(said(language, change))
                .say(event.getWhen().in(language) + (event.getVenue().getLine().isEmpty() ? "" : "\n" + event.getVenue().getLine()));
        if (change.what() != What.LEFT && change.what() != What.REMOVED && change.what() != What.CANCELLED) {
            text.say(Messages.say(language, "registration.letter.seats." + change.presence(), change.seats()));
        }
        text.link(event.getTitle(), site + event.getUrl(), event.getSpace().getName())
                .link(Messages.say(language, change.what() == What.OFFERED ? "registration.letter.take" : "registration.letter.open"),
                        site + "/inscription/" + keys.issue(RegistrationLinks.WORD, change.registration().getId(), null).text(), "")
                .foot(Messages.say(language, "registration.why", site));
        return envelope.mail(subject, text, Map.of(), enclosures(envelope, change));
    }

    private String said(Locale language, Change change) {
        String word = "registration.letter.text." + change.what();
        return switch (change.what()) {
            case WAITING -> Messages.say(language, word, change.ahead());
            case OFFERED -> Messages.say(language, word, Dates.moment(language,
                    LocalDateTime.ofInstant(change.until(), change.registration().getEvent().getZone())));
            case MOVED -> moved(language, change, word);
            default -> Messages.say(language, word);
        };
    }

    private String moved(Locale language, Change change, String word) {
        List<String> lines = change.since() == null ? List.of()
                : changes.between(change.registration().getEvent(), change.since(), change.upto(), language).lines();
        return Stream.concat(Stream.of(Messages.say(language, word)), lines.stream()).collect(Collectors.joining("\n"));
    }

    private List<Enclosure> enclosures(Envelope envelope, Change change) {
        Event event = change.registration().getEvent();
        String name = change.registration().getName();
        return switch (change.what()) {
            case SEATED -> List.of(happenings.seat(event, change.at(), name, envelope.to().mailbox()));
            // Only who had a seat has an invitation to be changed or withdrawn.
            case MOVED, CANCELLED -> registrations.wasSeated(change)
                    ? List.of(happenings.seat(event, change.at(), name, envelope.to().mailbox())) : List.of();
            case LEFT, REMOVED -> registrations.wasSeated(change)
                    ? List.of(happenings.withdrawal(event, change.at(), name, envelope.to().mailbox())) : List.of();
            case WAITING, OFFERED, CHANGED, LAPSED -> List.of();
        };
    }

    @Override
    public void sent(Envelope envelope) {
        // The change stands whether or not somebody was told.
    }
}
