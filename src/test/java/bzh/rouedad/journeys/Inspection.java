package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every screen owes everybody: WCAG 2.1 AA as far as axe sees it, by day and by night, wide and narrow. */
final class Inspection {
    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    /**
     * What a screen is made of. Two screens of the same kinds of parts, in the same theme and with the same headings, are
     * one for axe: the second is not inspected again.
     */
    private static final String PARTS = """
            () => document.documentElement.className + ' ' + document.documentElement.lang + ' '
              + [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => each.tagName).join('') + ' '
              + [...new Set([...document.body.querySelectorAll('*')].map(each => each.tagName + '.' + each.className
                + '.' + (each.getAttribute('aria-invalid') || '') + (each.getAttribute('role') || '')))].sort().join(' ')""";
    private static final Set<String> SEEN = new HashSet<>();

    private Inspection() {
    }

    /** Looks at the screen in both widths and both lights, and leaves it wide and light. */
    static void of(Page page) {
        if (!SEEN.add((String) page.evaluate(PARTS))) {
            return;
        }
        for (int width : new int[] {NARROW, WIDE}) {
            for (ColorScheme light : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                set(page, width, light);
                String where = page.url() + " at " + width + " px, " + light;
                assertEquals(List.of(), new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml() + " "
                                + node.getFailureSummary()).toList()).toList(), where);
                assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                        "scrolls sideways: " + where);
            }
        }
    }

    static void set(Page page, int width, ColorScheme light) {
        page.setViewportSize(width, width == NARROW ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    }
}
