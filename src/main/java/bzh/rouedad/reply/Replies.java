package bzh.rouedad.reply;

import bzh.rouedad.language.Characters;
import bzh.rouedad.mail.Mailbox;
import bzh.rouedad.mail.Received;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Answers;
import bzh.rouedad.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which answers were read, and what came of them. Each is taken in one transaction with the place where it stood. */
@ApplicationScoped
@Transactional
public class Replies {
    private static final int LONGEST_SENDER = 254;
    private static final int LONGEST_FAULT = 500;
    /** They name people: kept only as long as somebody may ask what became of an answer. */
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    EntityManager em;
    @Inject
    Answers answers;
    Clock clock = Clock.systemUTC();

    /** The latest answers, for administrators. */
    public List<ReplyEntry> latest(Viewer viewer, int limit) {
        viewer.require(viewer.isAdministrator());
        return em.createQuery("select r from ReplyEntry r left join fetch r.event order by r.id desc", ReplyEntry.class).setMaxResults(limit).getResultList();
    }

    /** How the mailbox of this name stands, for administrators; nothing when it was never tried. */
    public Optional<MailboxState> state(Viewer viewer, String mailbox) {
        viewer.require(viewer.isAdministrator());
        return Optional.ofNullable(em.find(MailboxState.class, mailbox));
    }

    /** The last place that was read of the mailbox of this name, or null. */
    protected Mailbox.Place reached(String mailbox) {
        MailboxState state = em.find(MailboxState.class, mailbox);
        return state == null ? null : state.place();
    }

    /** Takes what the mail answers, if it answers anything and was not taken before; whether letters are to leave. */
    protected boolean take(String mailbox, Received mail) {
        state(mailbox).reach(mail.place());
        if (mail.calendar().isEmpty() || isTaken(mail)) {
            return false;
        }
        ReplyEntry entry = entry(mail);
        try {
            Optional<Reply> reply = ReplyReading.read(mail.calendar().get());
            if (reply.isEmpty()) {
                return false;
            }
            entry.end(act(entry, mail, reply.get()));
        } catch (NotTaken e) {
            entry.end(e.why());
        }
        em.persist(entry);
        return entry.getOutcome() == Outcome.LEFT || entry.getOutcome() == Outcome.SEATED;
    }

    private Outcome act(ReplyEntry entry, Received mail, Reply reply) {
        if (mail.from().size() != 1 || !EmailAddress.of(mail.from().get(0)).map(EmailAddress::key).equals(Optional.of(reply.attendee().key()))) {
            return Outcome.OTHERS_NAME;
        }
        if (!mail.isVouched()) {
            return Outcome.NOT_VOUCHED;
        }
        Registration registration = answers.find(reply.uid(), reply.attendee()).orElse(null);
        if (registration == null) {
            return Outcome.UNKNOWN;
        }
        boolean isOvertaken = !em.createQuery("select r.id from ReplyEntry r where r.registrationId = :registration and r.writtenAt > :written", Long.class)
                .setParameter("registration", registration.getId()).setParameter("written", reply.written()).setMaxResults(1).getResultList().isEmpty();
        entry.about(registration.getEvent(), registration.getId(), reply.written());
        return isOvertaken ? Outcome.OVERTAKEN : Outcome.of(answers.take(registration, reply.written(), reply.wish()));
    }

    /** Passes by a mail at which something of ours failed again and again. */
    protected void giveUp(String mailbox, Received mail) {
        state(mailbox).reach(mail.place());
        if (!isTaken(mail)) {
            ReplyEntry entry = entry(mail);
            entry.end(Outcome.FAILED);
            em.persist(entry);
        }
    }

    private ReplyEntry entry(Received mail) {
        return new ReplyEntry(mail.identity(), Characters.cut(String.join(", ", mail.from()), LONGEST_SENDER), clock.instant());
    }

    private boolean isTaken(Received mail) {
        return !em.createQuery("select r.id from ReplyEntry r where r.mail = :mail", Long.class).setParameter("mail", mail.identity()).getResultList().isEmpty();
    }

    /** @param why the fault, in the words of the server; null when all went well */
    protected void tried(String mailbox, String why) {
        Instant now = clock.instant();
        state(mailbox).tried(now, why == null ? null : Characters.cut(why, LONGEST_FAULT));
        em.createQuery("delete from ReplyEntry r where r.readAt < :old").setParameter("old", now.minus(KEPT)).executeUpdate();
    }

    private MailboxState state(String mailbox) {
        MailboxState state = em.find(MailboxState.class, mailbox);
        if (state == null) {
            state = new MailboxState(mailbox);
            em.persist(state);
        }
        return state;
    }
}
