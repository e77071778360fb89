package bzh.rouedad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A network that ran the first tables comes through all that were added since with what it had. */
class UpgradeDbTest {
    private static final String FIRST = "30";

    @Test
    void whatStoodInTheFirstTablesIsStillThereOnH2() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        upgrade(source);
    }

    @Test
    void whatStoodInTheFirstTablesIsStillThereOnPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            upgrade(postgres.getPostgresDatabase());
        }
    }

    private static void upgrade(DataSource source) throws SQLException {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(FIRST).load().migrate();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("insert into people_circle (id, audience) values (1, 'EVERYONE')");
            statement.execute("insert into space (id, slug, name, kind, theme, circle_id, created_at, version)"
                    + " values (2, 'espace', 'Espace', 'GROUP', 'plain', 1, 0, 1)");
            statement.execute("insert into people_organisation (id, slug, name, kind, territory) values (11, 'ville', 'Ville', 'AUTHORITY', 'Bretagne'),"
                    + " (12, 'amis', 'Amis', 'ASSOCIATION', null)");
            statement.execute("update space set organisation_id = 11");
            page(statement, 3, "un", "école\ncantine\nnumérique");
            page(statement, 5, "deux", "");
            page(statement, 7, "trois", "seule");
            statement.execute("insert into guide (id, slug, space_id, kind, title, status, changed_at, version)"
                    + " values (9, 'guide', 2, 'GUIDE', 'Guide', 'IDEA', 0, 1)");
            statement.execute("insert into guide_chapter (guide_id, position, page_id) values (9, 0, 3), (9, 1, 5)");
            Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
            assertEquals(List.of("3 cantine", "3 numérique", "3 école", "7 seule"), rows(statement,
                    "select page_id || ' ' || tag from wiki_tag").stream().sorted().toList());
            assertEquals(List.of("0 3", "1 5"), rows(statement,
                    "select position || ' ' || page_id from guide_chapter order by position"));
            assertEquals(List.of("CONTRIBUTOR"), rows(statement, "select distinct protection from wiki_page"));
            assertEquals(List.of("3"), rows(statement, "select count(*) from wiki_page where trashed_at is null"));
            assertEquals(List.of("11 PUBLIC_BODY Bretagne EVERYONE", "12 ASSOCIATION - EVERYONE"), rows(statement,
                    "select o.id || ' ' || o.kind || ' ' || coalesce(o.area, '-') || ' ' || c.audience from organisation o"
                            + " join people_circle c on c.id = o.circle_id order by o.id"));
            assertEquals(List.of("ville"), rows(statement, "select o.slug from space s join organisation o on o.id = s.organisation_id"));
        }
    }

    private static void page(Statement statement, int id, String slug, String tags) throws SQLException {
        statement.execute("insert into wiki_page (id, space_id, slug, title, revision_id, created_at, changed_at, version)"
                + " values (" + id + ", 2, '" + slug + "', 'Titre', " + (id + 1) + ", 0, 0, 1)");
        statement.execute("insert into wiki_revision (id, page_id, number, title, markdown, html, plain_text, outline, tags, at)"
                + " values (" + (id + 1) + ", " + id + ", 1, 'Titre', 'x', 'x', 'x', '', '" + tags + "', 0)");
    }

    private static List<String> rows(Statement statement, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery(question)) {
            while (results.next()) {
                rows.add(results.getString(1));
            }
        }
        return rows;
    }
}
