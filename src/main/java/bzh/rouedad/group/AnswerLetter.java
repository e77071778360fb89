package bzh.rouedad.group;

import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever asked to come into a group what its animators said. */
@ApplicationScoped
class AnswerLetter implements OwnLetter {
    static final String KIND = "group-answer";

    @Inject
    Requests requests;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Envelope envelope) {
        return requests.find(envelope.about()).filter(request -> envelope.viewer().sees(request.getSpace().getCircle()))
                .map(request -> mail(envelope, request));
    }

    private Mail mail(Envelope envelope, EntryRequest request) {
        Locale language = envelope.language();
        boolean accepted = request.stage() == EntryRequest.Stage.ACCEPTED;
        String name = request.getSpace().getName();
        String subject = Messages.say(language, accepted ? "group.letter.accepted" : "group.letter.refused", name);
        LetterText text = new LetterText(subject).say(Messages.say(language, accepted ? "group.letter.accepted.text" : "group.letter.refused.text", name))
                .link(name, site + request.getSpace().getUrl(), "").foot(Messages.say(language, "group.letter.why.asked", name, site));
        return envelope.mail(subject, text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // The answer stands whether or not somebody was told.
    }
}
