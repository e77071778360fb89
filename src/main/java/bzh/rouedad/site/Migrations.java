package bzh.rouedad.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** Before anything else: the database is the one we mean, keeps what it acknowledges, and has our tables. */
@ApplicationScoped
public class Migrations {
    /** Other versions lost acknowledged rows when their process was killed: see CONTRIBUTING, decisions. */
    private static final String H2_VERSION = "2.3.232";
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = DataSource.NAME)
    javax.sql.DataSource dataSource;

    /** Runs once, at the start. */
    public void run() {
        try {
            prepare();
        } catch (RuntimeException e) {
            // One line for the launcher to end with.
            System.setProperty("rouedad.closed", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            throw e;
        }
    }

    private void prepare() {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (product.equals("H2")) {
                expect(connection, "select h2version()", H2_VERSION, "the H2 that runs is not the one that was tested");
                expect(connection, "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                        "0", "ROUEDAD_DB_URL must say WRITE_DELAY=0, or saves are lost when the process dies");
            }
            LOG.info(() -> "database: " + product);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached: " + e.getMessage(), e);
        }
        Flyway.configure(getClass().getClassLoader()).dataSource(dataSource).locations("classpath:db/migration").load().migrate();
    }

    private static void expect(Connection connection, String question, String answer, String otherwise) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            String found = rows.next() ? rows.getString(1) : "nothing";
            if (!found.startsWith(answer)) {
                throw new IllegalStateException(otherwise + " (found " + found + ")");
            }
        }
    }
}
