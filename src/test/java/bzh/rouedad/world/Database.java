package bzh.rouedad.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the in-container tests, chosen by {@code -Drouedad.it.database}. A real PostgreSQL is started before
 * any test class is loaded, because the server under test learns of it from system properties.
 */
public class Database implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"postgresql".equals(System.getProperty("rouedad.it.database"))) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("it.database", "-Drouedad.db.driver=org.postgresql.ds.PGSimpleDataSource -Drouedad.db.user=postgres"
                + " -Drouedad.db.password=postgres -Drouedad.db.url=" + postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
