package bzh.rouedad.meeting;

import bzh.rouedad.language.Dates;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds somebody of all tasks that are due, in one letter. What was done, or is out of sight, since it was queued is left out. */
@ApplicationScoped
class TaskLetter implements OwnLetter {
    static final String KIND = "task-reminder";

    @Inject
    Reminders reminders;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Envelope envelope) {
        List<ToldTask> told = reminders.find(envelope.about()).map(reminders::of).orElse(List.of()).stream()
                .filter(each -> each.holds() && envelope.viewer().sees(each.task().getSpace().getCircle())).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(mail(envelope, told));
    }

    private Mail mail(Envelope envelope, List<ToldTask> told) {
        Locale language = envelope.language();
        String subject = told.size() == 1 ? Messages.say(language, told.get(0).late() ? "meeting.letter.late" : "meeting.letter.soon",
                Gist.of(told.get(0).task().getText())) : Messages.say(language, "meeting.letter.several", told.size());
        LetterText text = new LetterText(subject);
        add(text, language, "meeting.letter.heading.late", told.stream().filter(ToldTask::late).toList());
        add(text, language, "meeting.letter.heading.soon", told.stream().filter(each -> !each.late()).toList());
        text.link(Messages.say(language, "meeting.letter.all"), site + "/mes-taches", "").foot(Messages.say(language, "meeting.letter.why", site));
        return envelope.mail(subject, text, Map.of());
    }

    private void add(LetterText text, Locale language, String heading, List<ToldTask> tasks) {
        if (!tasks.isEmpty()) {
            text.heading(Messages.say(language, heading));
            tasks.forEach(each -> text.link(each.task().getText(), site + each.task().getUrl(),
                    Messages.say(language, "meeting.letter.due", Dates.day(language, each.task().getDue()), each.task().getSpace().getName())));
        }
    }

    @Override
    public void sent(Envelope envelope) {
        // What was told was written down when the letter was queued.
    }
}
