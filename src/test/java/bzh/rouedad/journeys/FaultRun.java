package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.RunningServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Somebody writes a page, something happens, and they go on where their words are. */
final class FaultRun {
    /** Words that may be lost are no older than this. */
    static final Duration LONGEST_BEHIND = Duration.ofSeconds(10);
    private static final Duration A_WHILE = Duration.ofSeconds(4);
    private static final double PATIENCE = 45_000;
    /** Of this page: a form that was sent leaves a copy until its editor is opened again. */
    private static final String NOTHING_WAITS = """
            () => {
              const { person, space, page } = document.getElementById('drafting').dataset;
              const mine = `rouedad:draft:${person}:${space}:${page ?? ''}:`;
              return !Object.keys(localStorage).some(key => key.startsWith(mine));
            }""";

    /** For a moment after a click, or a focus, the rich view may put the caret back to where it was. */
    private static final String STAYS_AT_THE_END = """
            async text => {
              const rest = document.createRange();
              for (let frame = 0; frame < 10; frame++) {
                await new Promise(requestAnimationFrame);
                rest.selectNodeContents(text);
                rest.setStart(getSelection().focusNode, getSelection().focusOffset);
                if (rest.toString() !== '') {
                  return false;
                }
              }
              return true;
            }""";

    private final Travellers travellers;
    private final Path profile;
    private final Duration cut;
    private Traveller writer;
    private Dictation dictation;
    private boolean rich;

    /**
     * @param profile where the browser of the writer remembers things, from one run to the next
     * @param cut how long the network is away when it is cut
     */
    FaultRun(Travellers travellers, Path profile, Duration cut) {
        this.travellers = travellers;
        this.profile = profile;
        this.cut = cut;
    }

    /**
     * Writes until the fault strikes, comes back, and saves what is there.
     *
     * @param mark letters that begin the words of this run and of no other
     * @param address of the editor
     * @param time how long to write before
     * @param stays whether to go on in the same window, where the fault leaves it alive
     * @return what became of it
     * @throws AssertionError when more is lost than may be, or what is left cannot be saved
     */
    Outcome of(Fault fault, String mark, String address, boolean isRich, Duration time, boolean stays) throws IOException {
        rich = isRich;
        dictation = new Dictation(mark);
        arrive(address);
        assertFalse(markdown().contains("z ") && isNew(address), () -> "left over from another page: " + markdown());
        String before = markdown();
        if (isNew(address)) {
            writer.type("title", "Écrite malgré tout " + mark);
        }
        begin();
        type(time);
        long struck = System.nanoTime();
        fault.strike(this);
        if (fault.isSurvived()) {
            struck = System.nanoTime();
            if (stays) {
                isHandedOver();
            } else {
                Fault.TAB_DIES.strike(this);
            }
        }
        if (!stays || !fault.isSurvived()) {
            comeBack(fault, address);
        }
        String after = markdown();
        int held = dictation.heldBy(after);
        Duration behind = dictation.behind(held, struck);
        assertTrue(behind.compareTo(LONGEST_BEHIND) <= 0, () -> "lost words typed " + behind.toMillis() + " ms before");
        assertTrue(before.isBlank() || List.of(after.split("\\s+")).containsAll(List.of(before.split("\\s+"))),
                () -> "the page itself was lost: " + after);
        if (writer.field("title").inputValue().isBlank()) {
            writer.type("title", "Écrite malgré tout " + mark);
        }
        writer.press("Enregistrer");
        assertThat(writer.page().locator("#edit")).hasCount(0);
        assertEquals(held, dictation.heldBy(writer.page().locator(".prose").textContent()), "what the page holds");
        return new Outcome(dictation.size(), dictation.size() - held, behind, writer.page().url());
    }

    void type(Duration time) {
        dictation.type(writer, rich ? writer.page().locator(".rich-text") : writer.field("markdown"), time);
    }

    Traveller writer() {
        return writer;
    }

    RunningServer server() {
        return travellers.server();
    }

    Duration cut() {
        return cut;
    }

    /** How long other faults last: no longer than a cut. */
    Duration aWhile() {
        return cut.compareTo(A_WHILE) < 0 ? cut : A_WHILE;
    }

    /** The browser is closed as if it had never been of use: the next run begins with a new one. */
    void leave() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private static boolean isNew(String address) {
        return address.startsWith("/nouvelle-page/");
    }

    private String markdown() {
        return writer.field("markdown").inputValue();
    }

    private void arrive(String address) {
        if (writer == null) {
            writer = travellers.withBrowserOfTheirOwn(profile);
            writer.page().setDefaultTimeout(PATIENCE);
        }
        // Somewhere to come from, for whoever goes back.
        writer.open("/espaces/creatif");
        open(address);
    }

    /** Opens the editor, through the sign-in page where that is what comes. */
    private void open(String address) {
        writer.page().navigate(address);
        if (writer.page().url().contains("/connexion")) {
            writer.type("email", Travellers.EDITOR);
            writer.type("password", Travellers.PASSWORD);
            writer.press("Se connecter");
        }
        assertThat(writer.page().locator("#edit")).isVisible();
        writer.page().waitForFunction("() => document.getElementById('draft-writer').value");
    }

    private void begin() {
        Locator text;
        if (rich) {
            text = writer.writesRichly();
        } else {
            writer.writesMarkdown();
            text = writer.field("markdown");
            text.click();
        }
        do {
            text.press("Control+End");
        } while (rich && !(Boolean) text.evaluate(STAYS_AT_THE_END));
        if (!markdown().isBlank()) {
            text.press("Enter");
            text.press("Enter");
        }
    }

    private void comeBack(Fault fault, String address) {
        String latest = address.replaceFirst("\\?.*", "");
        if (fault == Fault.BROWSER_DIES) {
            leave();
            arrive(latest);
        } else if (fault == Fault.BACK) {
            open(latest);
        } else {
            Page dead = writer.anotherWindow();
            writer.page().setDefaultTimeout(PATIENCE);
            open(latest);
            dead.close();
        }
        isHandedOver();
    }

    /** Signs in again in place when asked to, and waits until the server has all that the browser kept. */
    private void isHandedOver() {
        Page page = writer.page();
        page.waitForFunction("() => document.getElementById('sign-in-again').open || (" + NOTHING_WAITS + ")()");
        if (writer.field("sign-in-again").isVisible()) {
            writer.type("again-email", Travellers.EDITOR);
            writer.type("again-password", Travellers.PASSWORD);
            writer.button("Se connecter").click();
            page.waitForFunction(NOTHING_WAITS);
        }
    }

    /**
     * @param words typed in all
     * @param lost of these
     * @param behind how long before the fault the first lost word was typed
     * @param page where they stand now
     */
    record Outcome(int words, int lost, Duration behind, String page) {
    }
}
