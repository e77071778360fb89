package bzh.rouedad.journeys;

import com.microsoft.playwright.BrowserType;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The browser of this machine; none is ever downloaded. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {
    }

    /** Whether the journeys must be made: on a build server, a missing browser is a failure. */
    static boolean isDemanded(Map<String, String> environment) {
        return "true".equals(environment.get("CI"));
    }

    static Optional<Path> find() {
        return find(System.getProperty("rouedad.browser"), System.getenv(), Files::isExecutable);
    }

    /** The one named by the property or by {@code ROUEDAD_BROWSER}, else the first known name on the {@code PATH}. */
    static Optional<Path> find(String property, Map<String, String> environment, Predicate<Path> runs) {
        String named = property != null ? property : environment.get("ROUEDAD_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(runs);
        }
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(runs).findFirst();
    }

    /** No window, nothing on the network but what the pages ask for, and no sandbox, which root cannot have. */
    static BrowserType.LaunchOptions options() {
        Path browser = find().orElseThrow(
                () -> new IllegalStateException("no Chromium: set ROUEDAD_BROWSER or install chromium"));
        return new BrowserType.LaunchOptions().setExecutablePath(browser).setHeadless(true).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"));
    }
}
