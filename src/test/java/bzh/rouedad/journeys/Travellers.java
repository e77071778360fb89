package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of one journey, each with a fresh browser of their own: no cookie, nothing remembered. */
final class Travellers {
    static final String ANIMATOR = "animatrice@rouedad.example";
    static final String EDITOR = "editrice@creatif.example";
    static final String ORGANISER = "organisateur@fing.example";
    static final String PASSWORD = "demonstration2007";

    private final Surroundings surroundings;
    private final List<Traveller> all = new ArrayList<>();

    Travellers(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Somebody without an account. */
    Traveller visitor() {
        return visitor(surroundings.server(), options(), true);
    }

    /** Somebody without an account at another server than the demonstration's. */
    Traveller visitorOf(RunningServer server) {
        return visitor(server, options(), true);
    }

    /** Somebody whose browser runs no script: axe is one, so that this one's screens are not inspected. */
    Traveller withoutScript() {
        return visitor(surroundings.server(), options().setJavaScriptEnabled(false), false);
    }

    /** One of the demonstration's people, signed in through the form. */
    Traveller signedIn(String email) {
        Traveller person = visitor();
        person.signIn(email, PASSWORD);
        return person;
    }

    /** The demonstration's editor before the form of a new page. */
    Traveller editorAtNewPage() {
        Traveller editor = signedIn(EDITOR);
        editor.beginsAPage();
        return editor;
    }

    /** Somebody at another server whose screens are not inspected; without the policy, what ran would run unhindered. */
    Traveller watchedOver(RunningServer server, boolean withPolicy) {
        return visitor(server, options().setBypassCSP(!withPolicy), false);
    }

    /**
     * Somebody whose browser is a process of its own, with everything it remembers in this folder, before and after. Its
     * screens are not inspected.
     */
    Traveller withBrowserOfTheirOwn(Path profile) {
        Traveller traveller = new Traveller(surroundings.browserWith(profile), server().url(), false);
        all.add(traveller);
        return traveller;
    }

    /** A link out of the latest letter of which the list shows these words, a subject or an address: without the site. */
    String linkInLetter(String words, String pattern) {
        Traveller animator = signedIn(ANIMATOR);
        animator.open("/courrier");
        Locator line = animator.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words)).locator("a");
        Eventually.so("a letter: " + words, Duration.ofSeconds(30), () -> {
            animator.page().reload();
            return line.count() > 0;
        });
        animator.follow(line.first());
        Matcher link = Pattern.compile(pattern).matcher(animator.page().locator(".letter-text").innerText());
        assertTrue(link.find(), "a link in the letter: " + words);
        return link.group();
    }

    /** What browsers complained of until here is known and wanted. */
    void forget() {
        all.forEach(Traveller::forgets);
    }

    RunningServer server() {
        return surroundings.server();
    }

    /** Ends the journey; a picture of every window stays under this name when it is not null, as the journey failed. */
    void arrive(String failure) {
        try {
            if (failure == null) {
                all.forEach(Traveller::hasNothingToComplainOf);
            } else {
                for (Traveller person : all.stream().filter(person -> !person.page().isClosed()).toList()) {
                    String file = failure + "-" + all.indexOf(person) + ".png";
                    person.photograph(Surroundings.place("failed").resolve(file));
                }
            }
        } finally {
            all.forEach(Traveller::close);
        }
    }

    private Traveller visitor(RunningServer server, Browser.NewContextOptions options, boolean inspected) {
        Traveller traveller = new Traveller(surroundings.browser().newContext(options.setBaseURL(server.url())),
                server.url(), inspected);
        all.add(traveller);
        return traveller;
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("fr-FR").setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
