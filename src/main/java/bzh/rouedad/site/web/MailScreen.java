package bzh.rouedad.site.web;

import bzh.rouedad.mail.MailCopy;
import bzh.rouedad.mail.MailFolder;
import bzh.rouedad.mail.MailLine;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.search.IndexStatus;
import bzh.rouedad.search.Upkeep;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The letters written to the folder while no mail server is set, and how the index stands: for administrators. */
@Named
@RequestScoped
public class MailScreen {
    private static final int SHOWN = 200;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    MailFolder folder;
    @Inject
    Notices notices;

    @Inject
    Upkeep upkeep;
    @Inject
    Words words;

    private MailCopy letter;
    private List<MailLine> list = List.of();

    @PostConstruct
    void load() {
        if (signedIn.getViewer().isAdministrator()) {
            try {
                list = folder.list(SHOWN);
                letter = asked.get("lettre") == null ? null : folder.read(asked.get("lettre")).orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isAdministrator(), signedIn.getViewer().isSignedIn());
    }

    public List<MailLine> getList() {
        return list;
    }

    public MailCopy getLetter() {
        return letter;
    }

    public long getWaiting() {
        return notices.waiting();
    }

    /** A sentence about the search index, which administrators find nowhere else. */
    public String getIndex() {
        IndexStatus status = upkeep.status(signedIn.getViewer());
        String key = switch (status.state()) {
            case SERVING -> "site.index.serving";
            case REBUILDING -> "site.index.rebuilding";
            case DAMAGED -> "site.index.damaged";
        };
        return words.say(key, status.inIndex(), status.inDatabase());
    }
}
