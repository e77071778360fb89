package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTest {
    private static final Map<String, String> PATH = Map.of("PATH", "/one" + File.pathSeparator + "/two");

    @Test
    void theBrowserIsLookedForOnThePath() {
        assertEquals(Optional.of(Path.of("/two/chromium")),
                Chromium.find(null, PATH, Path.of("/two/chromium")::equals));
    }

    @Test
    void theNamedBrowserWins() {
        assertEquals(Optional.of(Path.of("/mine")), Chromium.find("/mine", PATH, path -> true));
        assertEquals(Optional.of(Path.of("/set")),
                Chromium.find(null, Map.of("ROUEDAD_BROWSER", "/set"), path -> true));
    }

    @Test
    void aNamedBrowserThatDoesNotRunIsNotReplacedInSilence() {
        assertEquals(Optional.empty(), Chromium.find("/mine", PATH, Path.of("/one/chromium")::equals));
    }

    @Test
    void theJourneysAreDemandedOnABuildServerOnly() {
        assertTrue(Chromium.isDemanded(Map.of("CI", "true")));
        assertFalse(Chromium.isDemanded(Map.of()));
    }
}
