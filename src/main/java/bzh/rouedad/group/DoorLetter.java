package bzh.rouedad.group;

import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the owner of an address whether they want to come into a group; whoever belongs to it already is told so. */
@ApplicationScoped
class DoorLetter implements OwnLetter {
    static final String KIND = "group-door";

    @Inject
    Applicants applicants;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
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
        return applicants.find(envelope.about()).filter(applicant -> envelope.viewer().sees(applicant.getSpace().getCircle()))
                .filter(applicant -> persons.find(applicant.address()).filter(Person::isDisabled).isEmpty())
                .map(applicant -> mail(envelope, applicant));
    }

    private Mail mail(Envelope envelope, Applicant applicant) {
        Locale language = envelope.language();
        Space space = applicant.getSpace();
        boolean inside = persons.find(applicant.address()).flatMap(person -> circles.role(space.getCircle(), person)).isPresent();
        String subject = Messages.say(language, inside ? "group.letter.inside" : "group.letter.door", space.getName());
        LetterText text = new LetterText(subject);
        if (inside) {
            text.say(Messages.say(language, "group.letter.inside.text")).link(space.getName(), site + space.getUrl(), "");
        } else {
            text.say(Messages.say(language, "group.letter.door.text", applicant.getName(), space.getName()))
                    .link(Messages.say(language, "group.letter.enter"),
                            site + "/entrer/" + keys.issue(EntryLinks.WORD, applicant.id(), Correspondents.PATIENCE).text(), "");
        }
        return envelope.mail(subject, text.foot(Messages.say(language, "group.letter.why.door", site)), Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // Nothing more is to be remembered: they come in when they say yes.
    }
}
