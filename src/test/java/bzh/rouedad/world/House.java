package bzh.rouedad.world;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real application, as it was built, for tests that run inside the server. */
public final class House {
    private House() {
    }

    /** The WAR with these test classes and what helps them added. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(new File("target/rouedad.war"))
                .as(WebArchive.class).addClasses(tests).addClasses(Cast.class, Together.class);
    }
}
