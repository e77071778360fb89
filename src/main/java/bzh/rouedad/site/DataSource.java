package bzh.rouedad.site;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The pool of database connections; which database it leads to is a setting. */
@ApplicationScoped
@DataSourceDefinition(name = DataSource.NAME, className = "${MPCONFIG=rouedad.db.driver}", url = "${MPCONFIG=rouedad.db.url}",
        user = "${MPCONFIG=rouedad.db.user}", password = "${MPCONFIG=rouedad.db.password}",
        minPoolSize = 2, maxPoolSize = 24)
class DataSource {
    static final String NAME = "java:app/jdbc/rouedad";
}
