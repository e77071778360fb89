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

/** Tells the animators of a group that somebody asks to come in. */
@ApplicationScoped
class RequestLetter implements OwnLetter {
    static final String KIND = "group-request";

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
        return requests.find(envelope.about()).filter(request -> request.stage() == EntryRequest.Stage.ASKED
                && GroupPolicy.mayLead(envelope.viewer(), request.getSpace())).map(request -> mail(envelope, request));
    }

    private Mail mail(Envelope envelope, EntryRequest request) {
        Locale language = envelope.language();
        String subject = Messages.say(language, "group.letter.request", request.getPerson().getName(), request.getSpace().getName());
        LetterText text = new LetterText(subject).say(request.getWords() == null ? "" : request.getWords())
                .link(Messages.say(language, "group.letter.answer"), site + "/groupes/" + request.getSpace().getSlug() + "/demandes", "")
                .foot(Messages.say(language, "group.letter.why.host", request.getSpace().getName(), site));
        return envelope.mail(subject, text, Map.of());
    }

    @Override
    public void sent(Envelope envelope) {
        // The request stands whether or not somebody was told.
    }
}
