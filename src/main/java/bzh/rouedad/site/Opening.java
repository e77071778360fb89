package bzh.rouedad.site;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.people.Installation;
import bzh.rouedad.search.Rebuild;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens once, when the doors open: the installation token, the demonstration, what a crash left undone. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Inject
    Installation installation;
    @Inject
    Rebuild rebuild;
    @Inject
    Courier courier;
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

    @PostConstruct
    void open() {
        if (demo) {
            foundingNetwork.found();
        }
        if (!installation.isDone()) {
            String key = installation.open(token);
            LOG.info(() -> "No administrator yet. Make the first one at " + site + "/installation with the token "
                    + (token.isPresent() ? "set in ROUEDAD_SETUP_TOKEN" : key));
        }
        rebuild.ifNeeded();
        courier.wake();
        open = true;
    }

    /** Whether everything is ready to serve. */
    public boolean isOpen() {
        return open;
    }
}
