package bzh.rouedad.notice;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.mail.MailNotTaken;
import bzh.rouedad.mail.Postman;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the letters that are due, one after the other, never while somebody waits for a screen. A letter is marked sent
 * right after it was taken; should the machine die in between, it may go once more, under the same Message-ID.
 */
@ApplicationScoped
public class Post {
    private static final Logger LOG = Logger.getLogger(Post.class.getName());
    private static final int BAG = 20;
    private static final Duration ROUND = Duration.ofSeconds(20);

    @Inject
    Notices notices;
    @Inject
    Letters letters;
    @Inject
    Postman postman;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "post", this::sendAll, ROUND);
    }

    @PreDestroy
    void stop() {
        // Work in many steps leaves off between two of them; the rows wait for the next start.
        closing = true;
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Sends everything that is due, before returning. Tests call it in place of waiting. */
    public synchronized void sendAll() {
        List<Notice> bag = notices.due(BAG);
        while (!bag.isEmpty() && !closing) {
            bag.stream().takeWhile(notice -> !closing).forEach(this::send);
            bag = notices.due(BAG);
        }
    }

    private void send(Notice notice) {
        Long written = notice.latestId();
        try {
            Optional<Mail> mail = letters.write(notice);
            if (mail.isEmpty()) {
                notices.settle(notice, written, (held, now) -> held.drop("not for this person"));
                return;
            }
            postman.deliver(mail.get());
            notices.settle(notice, written, (held, now) -> {
                held.sent(now);
                letters.sent(held);
            });
        } catch (MailNotTaken e) {
            LOG.log(Level.WARNING, "letter {0} not taken: {1}", new Object[] {notice.id(), e.getMessage()});
            notices.settle(notice, written, (held, now) -> {
                if (e.forGood()) {
                    held.drop("refused");
                } else {
                    held.failed(now, e.getMessage());
                }
            });
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "letter " + notice.id() + " could not be written", e);
            notices.settle(notice, written, (held, now) -> held.failed(now, e.toString()));
        }
    }
}
