package bzh.rouedad.practice;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.table.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tables between being looked at and being taken over: files in the data folder, for a day, for whoever handed them in. */
@ApplicationScoped
public class HandedIn {
    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    /** Keeps the table; answers the key by which this person finds it again. */
    public String keep(Viewer viewer, byte[] table) throws IOException {
        return folder(viewer).keep(table);
    }

    /** @throws InvalidInput at {@code table} when this person handed in none with this key, or a day has passed */
    public byte[] find(Viewer viewer, String key) throws IOException {
        return folder(viewer).find(key).orElseThrow(() -> new InvalidInput("table", "practice.table.forgotten"));
    }

    private Waiting folder(Viewer viewer) {
        return new Waiting(Path.of(data, "practices", Long.toString(viewer.personId())), ".csv");
    }
}
