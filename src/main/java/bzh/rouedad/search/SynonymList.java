package bzh.rouedad.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The synonyms that hold now. */
@ApplicationScoped
class SynonymList {
    private final Synonyms standard = Synonyms.of(standardText());

    protected Synonyms current() {
        return standard;
    }

    static String standardText() {
        try (InputStream list = SynonymList.class.getResourceAsStream("synonyms.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
