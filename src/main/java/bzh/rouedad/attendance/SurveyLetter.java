package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks one of those who came what they thought of the meeting, by a link that is good for one answer. */
@ApplicationScoped
class SurveyLetter implements OwnLetter {
    static final String KIND = "attendance-survey";
    /** How long one may take to answer. */
    private static final Duration VALIDITY = Duration.ofDays(60);

    @Inject
    Surveys surveys;
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
        return surveys.asked(envelope.about())
                .filter(asked -> !asked.isAnswered() && !asked.getEvent().isCancelled()
                        && envelope.viewer().sees(asked.getEvent().getSpace().getCircle()))
                .map(asked -> mail(envelope, asked));
    }

    private Mail mail(Envelope envelope, SurveyAsked asked) {
        Locale language = envelope.language();
        Event event = asked.getEvent();
        String subject = Messages.say(language, "attendance.survey.subject", event.getTitle());
        LetterText text = new LetterText(subject).say(Messages.say(language, "attendance.survey.letter", event.getTitle()))
                .link(Messages.say(language, "attendance.survey.answer"), site + "/avis/" + keys.issue(SurveyLinks.WORD, asked.id(), VALIDITY).text(), "")
                .say(Messages.say(language, "attendance.survey.anonymous"))
                .foot(Messages.say(language, "registration.why", site));
        return envelope.mail(subject, text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // That they were asked is remembered already.
    }
}
