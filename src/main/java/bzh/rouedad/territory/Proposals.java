package bzh.rouedad.territory;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.table.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Archives between being handed in and being taken over: files in the data folder, for a day. */
@ApplicationScoped
class Proposals {
    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    /** Keeps the archive under a new key, and forgets those of the days before. */
    protected String keep(byte[] zip) throws IOException {
        return folder().keep(zip);
    }

    /** @throws InvalidInput when there is none with this key any more */
    protected byte[] find(String key) throws IOException {
        return folder().find(key).orElseThrow(() -> new InvalidInput("archive", "territory.bad.forgotten"));
    }

    private Waiting folder() {
        return new Waiting(Path.of(data, "territories"), ".zip");
    }
}
