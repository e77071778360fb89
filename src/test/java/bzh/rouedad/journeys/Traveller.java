package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody in front of a browser. Every screen they come to is inspected, all complaints of the browser are kept. */
final class Traveller implements AutoCloseable {
    private static final Path ALBUM = Path.of("target/screens");

    private final BrowserContext context;
    private final String site;
    private final boolean inspected;
    private final Complaints complaints = new Complaints();
    private Page page;

    Traveller(BrowserContext context, String site, boolean inspected) {
        this.context = context;
        this.site = site;
        this.inspected = inspected;
        this.page = newWindow();
    }

    private Page newWindow() {
        Page window = context.newPage();
        Inspection.set(window, Inspection.WIDE, ColorScheme.LIGHT);
        window.onDialog(Dialog::accept);
        complaints.listenTo(window);
        return window;
    }

    Page page() {
        return page;
    }

    /** Goes on in another window of the same browser, and leaves the first as it is. */
    Page anotherWindow() {
        Page left = page;
        page = newWindow();
        return left;
    }

    void backTo(Page window) {
        page = window;
    }

    void open(String address) {
        Response answer = page.navigate(address);
        assertEquals(200, answer.status(), address);
        inspect();
    }

    /** Goes where something else than a screen must be the answer. */
    void openRefused(String address, int status) {
        complaints.expectRefusalOf(site + address);
        assertEquals(status, page.navigate(address).status(), address);
        inspect();
    }

    /** Follows the first link with these words. */
    void follow(String link) {
        follow(link(link).first());
    }

    void follow(Locator link) {
        leaveBy(link);
        inspect();
    }

    /** Follows a link to an address where nothing is yet. */
    void followToNothing(Locator link) {
        complaints.expectRefusalOf(site + link.getAttribute("href"));
        follow(link);
    }

    void press(String button) {
        leaveBy(button(button));
        inspect();
    }

    /** Clicks, and waits for the screen that comes: the mark on the old one is how it is told from the new. */
    void leaveBy(Locator control) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        control.click();
        assertThat(page.locator("html[data-left]")).hasCount(0);
        page.waitForLoadState();
    }

    void inspect() {
        if (inspected) {
            Inspection.of(page);
        }
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field with this id. */
    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    void type(String field, String words) {
        if (field.equals("markdown")) {
            writesMarkdown();
        }
        field(field).fill(words);
    }

    /** Opens the form of a new page of the space of the demonstration's editor, and leaves drafts alone. */
    void beginsAPage() {
        open("/nouvelle-page/creatif?brouillon=aucun");
    }

    /** Writes a page and saves it. */
    void writes(String title, String markdown) {
        beginsAPage();
        type("title", title);
        type("markdown", markdown);
        press("Enregistrer");
        isAt(title);
    }

    /** Turns the edit page to the source of the text, where that is not what it shows already. */
    void writesMarkdown() {
        if (!field("markdown").isVisible()) {
            button("Écrire en Markdown").click();
        }
    }

    /** Turns the edit page to the rich view, and puts the cursor there. */
    Locator writesRichly() {
        if (field("markdown").isVisible()) {
            button("Écrire en mode visuel").click();
        }
        Locator text = page.locator(".rich-text");
        text.click();
        return text;
    }

    void signIn(String email, String password) {
        open("/connexion");
        type("email", email);
        type("password", password);
        press("Se connecter");
        assertThat(link("Connexion")).hasCount(0);
    }

    /** Leaves for the home, and tells what kind of question the browser puts first. */
    String isAskedWhenLeaving() {
        List<String> questions = new ArrayList<>();
        page.onDialog(dialog -> questions.add(dialog.type()));
        page.navigate("/");
        return String.join(" ", questions);
    }

    void isAt(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(title);
    }

    void reads(String sentence) {
        assertThat(page.getByText(sentence).first()).isVisible();
    }

    void readsNowhere(String sentence) {
        assertThat(page.getByText(sentence)).hasCount(0);
    }

    /** The complaint at this field says so, and the field is tied to it for those who hear the screen. */
    void isToldAt(String field, String sentence) {
        assertThat(page.locator("[id='" + field + "-complaint']")).hasText(sentence);
        assertThat(field(field)).hasAttribute("aria-invalid", "true");
    }

    void hasNothingToComplainOf() {
        assertEquals(List.of(), complaints.said());
    }

    /** What was complained of is known and wanted. */
    void forgets() {
        complaints.forget();
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Inspects the screen and takes it narrow and wide, by night and by day, into {@code target/screens}; it stays wide and light. */
    void photographs(String name) {
        inspect();
        for (int width : new int[] {Inspection.NARROW, Inspection.WIDE}) {
            for (ColorScheme light : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                Inspection.set(page, width, light);
                photograph(ALBUM.resolve(name + "-" + width + "-" + light.name().toLowerCase(Locale.ROOT) + ".png"));
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
