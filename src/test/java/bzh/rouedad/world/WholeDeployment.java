package bzh.rouedad.world;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One server after the other, each with all that was deployed. The container lets a server end without waiting for it, and the
 * next one finds the database in use; and it reads what a server deployed from what that prints, goes on as soon as it sees the
 * port, and now and then misses the list a few lines below.
 */
public final class WholeDeployment extends PayaraMicroDeployableContainer {
    private static final long PATIENCE_SECONDS = 60;

    private final Set<ProcessHandle> servers = new HashSet<>();

    /** Lets Arquillian use it. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, WholeDeployment.class);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData deployed = started(archive);
        if (isWhole(deployed)) {
            return deployed;
        }
        undeploy(archive);
        return started(archive);
    }

    private ProtocolMetaData started(Archive<?> archive) throws DeploymentException {
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        ProtocolMetaData deployed = super.deploy(archive);
        ProcessHandle.current().children().filter(child -> !before.contains(child)).forEach(servers::add);
        return deployed;
    }

    private static boolean isWhole(ProtocolMetaData deployed) {
        return deployed.getContexts(HTTPContext.class).stream().anyMatch(context -> !context.getServlets().isEmpty());
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        super.undeploy(archive);
        try {
            for (ProcessHandle server : servers) {
                server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new DeploymentException("the server does not end", e);
        }
        servers.clear();
    }
}
