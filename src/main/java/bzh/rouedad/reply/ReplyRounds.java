package bzh.rouedad.reply;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.mail.Mailbox;
import bzh.rouedad.mail.MailboxFault;
import bzh.rouedad.mail.Received;
import bzh.rouedad.notice.Post;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the mailbox now and then, where there is one. */
@ApplicationScoped
public class ReplyRounds {
    private static final Logger LOG = Logger.getLogger(ReplyRounds.class.getName());
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final int BAG = 200;
    /** How often a mail is tried at which something of ours fails. */
    private static final int TRIES = 5;

    @Inject
    Mailbox mailbox;
    @Inject
    Replies replies;
    @Inject
    Post post;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;
    private String failing = "";
    private int failures;

    @PostConstruct
    void start() {
        if (mailbox.isThere()) {
            worker = new Worker(threads, "replies", this::round, ROUND);
        }
    }

    @PreDestroy
    void stop() {
        closing = true;
        if (worker != null) {
            worker.stop();
        }
    }

    /** Sets off in the background, where there is a mailbox. */
    public void wake() {
        if (worker != null) {
            worker.wake();
        }
    }

    /** Reads all that is there now, before returning. Tests call it in place of waiting. */
    public synchronized void round() {
        String name = mailbox.name();
        String fault = null;
        try {
            int read = BAG;
            while (read == BAG && !closing) {
                read = mailbox.read(replies.reached(name), BAG, mail -> take(name, mail));
            }
        } catch (MailboxFault e) {
            fault = e.getMessage();
            LOG.log(Level.INFO, "mailbox not read: {0}", fault);
        }
        replies.tried(name, fault);
    }

    private void take(String name, Received mail) {
        try {
            if (replies.take(name, mail)) {
                post.wake();
            }
        } catch (RuntimeException e) {
            failures = failing.equals(mail.identity()) ? failures + 1 : 1;
            failing = mail.identity();
            if (failures < TRIES) {
                throw e;
            }
            LOG.log(Level.WARNING, "an answer could not be taken", e);
            replies.giveUp(name, mail);
        }
    }
}
