package bzh.rouedad.site;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.attendance.SurveyRounds;
import bzh.rouedad.demo.FoundingNetwork;
import bzh.rouedad.exchange.Importing;
import bzh.rouedad.file.FileReading;
import bzh.rouedad.file.Sweep;
import bzh.rouedad.group.DoorRounds;
import bzh.rouedad.guide.CatchingUp;
import bzh.rouedad.guide.DocumentMaking;
import bzh.rouedad.meeting.TaskRounds;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.Installation;
import bzh.rouedad.search.Counting;
import bzh.rouedad.search.Upkeep;
import bzh.rouedad.registration.SeatRounds;
import bzh.rouedad.reply.ReplyRounds;
import bzh.rouedad.subscription.Rounds;
import bzh.rouedad.watch.Ringing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens once, when the doors open: the installation token, the demonstration, what a crash left undone. */
@ApplicationScoped
public class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Inject
    Migrations migrations;
    @Inject
    Installation installation;
    @Inject
    Upkeep upkeep;
    @Inject
    Counting counting;
    @Inject
    Courier courier;
    @Inject
    Post post;
    @Inject
    Ringing ringing;
    @Inject
    SeatRounds seats;
    @Inject
    ReplyRounds replies;
    @Inject
    SurveyRounds surveys;
    @Inject
    DoorRounds doorRounds;
    @Inject
    TaskRounds taskRounds;
    @Inject
    Rounds agendas;
    @Inject
    Importing importing;
    @Inject
    Sweep sweep;
    @Inject
    FileReading fileReading;
    @Inject
    CatchingUp catchingUp;
    @Inject
    DocumentMaking documentMaking;
    @Inject
    FoundingNetwork foundingNetwork;
    @Inject
    @ConfigProperty(name = "rouedad.setup.token")
    Optional<String> token;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;
    @Inject
    @ConfigProperty(name = "rouedad.demo")
    boolean demo;

    private volatile boolean open;

    /** Runs once, at the start; whatever it throws keeps the doors shut. */
    public void open() {
        migrations.run();
        if (demo) {
            demonstrate();
        }
        if (!installation.isDone()) {
            String key = installation.open(token);
            LOG.info(() -> "The installation is open. Make its administrator at " + site + "/installation with the token "
                    + (token.isPresent() ? "set in ROUEDAD_SETUP_TOKEN" : key));
        }
        upkeep.wake();
        courier.wake();
        post.wake();
        ringing.wake();
        seats.wake();
        replies.wake();
        surveys.wake();
        doorRounds.wake();
        taskRounds.wake();
        agendas.wake();
        importing.wake();
        sweep.wake();
        fileReading.wake();
        catchingUp.wake();
        documentMaking.wake();
        counting.wake();
        open = true;
        // The launcher looks for this after the server has started.
        System.setProperty("rouedad.open", "true");
    }

    /** Puts away what lies in memory only, while there still is a database. */
    public void close() {
        counting.stop();
    }

    private void demonstrate() {
        try {
            foundingNetwork.found();
        } catch (IllegalStateException e) {
            LOG.severe(e.getMessage());
            // One line for the launcher to end with.
            System.setProperty("rouedad.closed", e.getMessage());
            throw e;
        }
    }

    /** Whether everything is ready to serve. */
    public boolean isOpen() {
        return open;
    }
}
