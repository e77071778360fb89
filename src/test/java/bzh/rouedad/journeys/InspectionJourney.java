package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The inspection finds what it looks for; otherwise its silence would mean nothing. */
@ExtendWith(Travelling.class)
class InspectionJourney {
    private static final String SCREEN = "document.querySelector('main').innerHTML = '<h1>%s</h1>%s'";

    @Test
    void paleTextByNightIsFound(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.page().evaluate(SCREEN.formatted("Pâle", "<p class=\"pale\">à peine</p>"));
        visitor.page().evaluate("""
                () => { const sheet = new CSSStyleSheet();
                  sheet.replaceSync('@media (prefers-color-scheme: dark) { .pale { color: #333; background: #222 } }');
                  document.adoptedStyleSheets = [sheet]; }""");
        String found = assertThrows(AssertionError.class, visitor::inspect).getMessage();
        assertTrue(found.contains("color-contrast") && found.contains("by night"), found);
    }

    @Test
    void anInputWithoutANameIsFound(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.page().evaluate(SCREEN.formatted("Sans nom", "<input class=\"nameless\">"));
        assertTrue(assertThrows(AssertionError.class, visitor::inspect).getMessage().contains("label"));
    }

    @Test
    void whatIsTooWideForAPhoneIsFound(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.page().evaluate(SCREEN.formatted("Large", "<p class=\"large\">" + "m".repeat(10) + "</p>"));
        visitor.page().evaluate("() => { document.querySelector('.large').style.width = '500px'; }");
        assertTrue(assertThrows(AssertionError.class, visitor::inspect).getMessage().contains("sideways at 390"));
    }

    @Test
    void whatTheBrowserComplainsOfIsKept(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.page().evaluate("() => { console.error('aïe'); }");
        assertTrue(assertThrows(AssertionError.class, visitor::hasNothingToComplainOf).getMessage().contains("aïe"));
        visitor.forgets();
    }
}
