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
import java.util.List;

/** Somebody in front of a browser. Every screen they come to is inspected, and all their browser complains of is kept. */
final class Traveller implements AutoCloseable {
    private final BrowserContext context;
    private final String site;
    private final Complaints complaints = new Complaints();
    private Page page;

    Traveller(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
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
        Inspection.of(page);
    }

    /** Goes where something else than a screen must be the answer. */
    void openRefused(String address, int status) {
        complaints.expectRefusalOf(site + address);
        assertEquals(status, page.navigate(address).status(), address);
        Inspection.of(page);
    }

    void follow(String link) {
        follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first());
    }

    void follow(Locator link) {
        link.click();
        page.waitForLoadState();
        Inspection.of(page);
    }

    void press(String button) {
        button(button).click();
        page.waitForLoadState();
        Inspection.of(page);
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
        field(field).fill(words);
    }

    void signIn(String email, String password) {
        open("/connexion");
        type("email", email);
        type("password", password);
        press("Se connecter");
        assertThat(link("Connexion")).hasCount(0);
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

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
