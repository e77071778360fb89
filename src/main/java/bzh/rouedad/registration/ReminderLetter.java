package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds whoever has a seat of where and when, with the links to take part from afar, and to change or leave. One that could not leave in time is dropped. */
@ApplicationScoped
class ReminderLetter implements OwnLetter {
    static final String KIND = "registration-reminder";

    @Inject
    Reminders reminders;
    @Inject
    Registrations registrations;
    @Inject
    LetterKeys keys;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;
    Clock clock = Clock.systemUTC();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Envelope envelope) {
        return reminders.reminded(envelope.about())
                .filter(reminded -> envelope.viewer().sees(reminded.registration().getEvent().getSpace().getCircle()))
                .filter(reminded -> reminded.registration().getStage() == Stage.SEATED && isTimely(reminded))
                .map(reminded -> mail(envelope, reminded.registration()));
    }

    /** Whether it is still about the day of the meeting, and neither the next reminder nor the meeting has come. */
    private boolean isTimely(Reminded reminded) {
        Event event = reminded.registration().getEvent();
        return !event.isCancelled() && event.getStarts().toLocalDate().equals(reminded.day())
                && registrations.terms(event).filter(terms -> clock.instant().isBefore(terms.getReminderDays().over(event, reminded.days()))).isPresent();
    }

    private Mail mail(Envelope envelope, Registration registration) {
        Locale language = envelope.language();
        Event event = registration.getEvent();
        String subject = Messages.say(language, "registration.reminder.subject", event.getTitle());
        LetterText text = new LetterText(subject).say(Messages.say(language, "registration.reminder.text"))
                .say(event.getWhen().in(language) + (event.getVenue().getLine().isEmpty() ? "" : "\n" + event.getVenue().getLine()))
                .say(Messages.say(language, "registration.letter.seats." + registration.getPresence(), registration.getSeats()));
        if (registration.getPresence() == Presence.REMOTE && event.getVenue().getLink() != null) {
            text.link(Messages.say(language, "calendar.link.go"), event.getVenue().getLink(), "");
        }
        text.link(event.getTitle(), site + event.getUrl(), event.getSpace().getName())
                .link(Messages.say(language, "registration.letter.open"),
                        site + "/inscription/" + keys.issue(RegistrationLinks.WORD, registration.getId(), null).text(), "")
                .foot(Messages.say(language, "registration.why", site));
        return envelope.mail(subject, text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // That the letter was queued is remembered already; it is never queued twice.
    }
}
