package bzh.rouedad.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The keyboard of somebody who has no mouse. */
record Keys(Page page) {
    private static final int PATIENCE = 80;

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Tabs on from where the focus is until this control has it, and checks that the focus can be seen there. */
    void reach(Locator control) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            press("Tab");
            if ((Boolean) control.evaluate("it => it === document.activeElement")) {
                boolean seen = (Boolean) control.evaluate("it => getComputedStyle(it).outlineStyle !== 'none'");
                if (!seen) {
                    throw new AssertionError("the focus cannot be seen on " + control);
                }
                return;
            }
        }
        throw new AssertionError("not reached with " + PATIENCE + " tabs: " + control);
    }
}
