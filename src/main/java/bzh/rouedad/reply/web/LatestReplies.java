package bzh.rouedad.reply.web;

import bzh.rouedad.mail.Mailbox;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.reply.MailboxState;
import bzh.rouedad.reply.Replies;
import bzh.rouedad.reply.ReplyEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The answers read from the mailbox, on the administrators' screen of mail. */
@Named
@RequestScoped
public class LatestReplies {
    private static final int SHOWN = 50;

    @Inject
    SignedIn signedIn;
    @Inject
    Mailbox mailbox;
    @Inject
    Replies replies;

    public boolean isMailboxThere() {
        return mailbox.isThere();
    }

    /** How the mailbox stands; null before it was tried. */
    public MailboxState getState() {
        return replies.state(signedIn.getViewer(), mailbox.name()).orElse(null);
    }

    public List<ReplyEntry> getList() {
        return replies.latest(signedIn.getViewer(), SHOWN);
    }
}
