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

    private MailboxState state;
    private List<ReplyEntry> list;

    public boolean isMailboxThere() {
        return mailbox.isThere();
    }

    /** How the mailbox stands; null before it was tried. */
    public MailboxState getState() {
        state = state != null ? state : replies.state(signedIn.getViewer(), mailbox.name()).orElse(null);
        return state;
    }

    public List<ReplyEntry> getList() {
        list = list != null ? list : replies.latest(signedIn.getViewer(), SHOWN);
        return list;
    }
}
