package bzh.rouedad.registration;

import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the owner of an address whether they want to come; whoever is signed up already is given their link again. */
@ApplicationScoped
class SeatAskLetter implements OwnLetter {
    static final String KIND = "registration-ask";

    @Inject
    Registrations registrations;
    @Inject
    Persons persons;
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
        return registrations.find(envelope.about())
                .filter(found -> envelope.viewer().sees(found.getEvent().getSpace().getCircle()))
                .filter(found -> found.getStage() == Stage.ASKED || found.getStage().isStanding()).map(found -> mail(envelope, found));
    }

    private Mail mail(Envelope envelope, Registration registration) {
        Locale language = envelope.language();
        boolean asked = registration.getStage() == Stage.ASKED;
        String title = registration.getEvent().getTitle();
        String subject = Messages.say(language, asked ? "registration.ask.subject" : "registration.again.subject", title);
        LetterText text = new LetterText(subject).say(asked ? question(language, registration)
                        : Messages.say(language, "registration.again.text", title))
                .say(registration.getEvent().getWhen().in(language))
                .link(Messages.say(language, asked ? "registration.ask.open" : "registration.letter.open"),
                        site + "/inscription/" + keys.issue(RegistrationLinks.WORD, registration.getId(), null).text(), "")
                .foot(Messages.say(language, "registration.why", site));
        return envelope.mail(subject, text, Map.of());
    }

    private String question(Locale language, Registration registration) {
        String title = registration.getEvent().getTitle();
        Long madeBy = registration.getMadeById();
        String who = madeBy == null ? null : persons.names(List.of(madeBy)).get(madeBy);
        return who == null ? Messages.say(language, "registration.ask.text", title, registration.getName())
                : Messages.say(language, "registration.ask.for", title, registration.getName(), who);
    }

    @Override
    public void sent(Envelope envelope) {
        // Nothing more is to be remembered: the registration begins when it is confirmed.
    }
}
