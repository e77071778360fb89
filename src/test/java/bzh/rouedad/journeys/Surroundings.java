package bzh.rouedad.journeys;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all journeys of a run share: the demonstration network on a server of its own, and one browser. */
final class Surroundings implements AutoCloseable {
    /** Two processes may be on journeys at once. */
    private static final Path DATA = Path.of("target/journeys", System.getProperty("journeys.fork", "1"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Playwright playwright;
    private final Browser browser;
    private final RunningServer server;

    private Surroundings(Playwright playwright, Browser browser, RunningServer server) {
        this.playwright = playwright;
        this.browser = browser;
        this.server = server;
    }

    /** The browser comes first: where there is none, no server is left running. */
    static Surroundings prepare() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        BrowserType.LaunchOptions options = Chromium.options();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options);
        empty(DATA);
        RunningServer server = RunningServer.start(DATA.resolve("network"), Map.of("ROUEDAD_DEMO", "true"));
        // As long as the server may take to come up: both are under way while other journeys run.
        Eventually.so("the demonstration is indexed", Duration.ofSeconds(90), () -> Caller.json(
                Caller.stranger(server).get("/api/v1/search?q=ecole+numerique")).getInt("total") > 1);
        return new Surroundings(playwright, browser, server);
    }

    /** A browser of its own, which keeps everything it remembers in this folder; it ends with its context. */
    BrowserContext browserWith(Path profile) {
        return playwright.chromium().launchPersistentContext(profile, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.options().executablePath).setArgs(Chromium.options().args).setHeadless(true)
                .setBaseURL(server.url()).setLocale("fr-FR").setTimezoneId("Europe/Paris"));
    }

    /** A folder beside the network's, for a server that a journey starts for itself. */
    static Path place(String name) {
        return DATA.resolve(name);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(folder)) {
                inside = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inside) {
                Files.delete(path);
            }
        }
    }

    RunningServer server() {
        return server;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
