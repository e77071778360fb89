package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every screen owes everybody: WCAG 2.1 AA as far as axe sees it, by day and by night, wide and narrow. */
final class Inspection {
    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final Map<String, Object> ALL = Map.of("type", "tag",
            "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));
    /** Night changes colours and nothing else. */
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast"));
    /**
     * What a screen is made of. Two screens of the same kinds of parts, in the same theme and with headings that follow
     * each other alike, are one for axe: the second is not inspected again.
     */
    private static final String PARTS = """
            () => {
              const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => each.tagName);
              const steps = new Set(levels.map((level, i) => level + (levels[i + 1] || '')));
              const parts = new Set([...document.body.querySelectorAll('*')].map(each => [each.tagName, each.className,
                  each.getAttribute('role'), each.getAttribute('aria-invalid')].join('.')));
              return [document.documentElement.className, document.documentElement.lang, ...[...steps].sort(),
                  ...[...parts].sort()].join(' ');
            }""";
    private static final String RUN = """
            async rules => {
              const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(
                  node => rule.id + ': ' + node.html + ' ' + node.failureSummary));
            }""";
    private static final Set<String> SEEN = new HashSet<>();

    private Inspection() {
    }

    /** Looks at the screen in both widths and both lights, and leaves it wide and light. */
    static void of(Page page) {
        if (!SEEN.add((String) page.evaluate(PARTS))) {
            return;
        }
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : new int[] {NARROW, WIDE}) {
            set(page, width, ColorScheme.DARK);
            demandNothing(page, COLOURS, width + " px by night");
            set(page, width, ColorScheme.LIGHT);
            demandNothing(page, ALL, width + " px by day");
            assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                    page.url() + " scrolls sideways at " + width + " px");
        }
    }

    private static void demandNothing(Page page, Map<String, Object> rules, String how) {
        assertEquals(List.of(), page.evaluate(RUN, rules), page.url() + " at " + how);
    }

    static void set(Page page, int width, ColorScheme light) {
        page.setViewportSize(width, width == NARROW ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    }
}
