package bzh.rouedad.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of screens as they are at one moment of a journey: in {@code target/screens}, in both widths and both lights. */
final class Screens {
    private Screens() {
    }

    /** Inspects the screen first; leaves it wide and light. */
    static void take(Traveller person, String name) {
        person.inspect();
        for (int width : new int[] {Inspection.NARROW, Inspection.WIDE}) {
            for (ColorScheme light : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                Inspection.set(person.page(), width, light);
                String file = name + "-" + width + "-" + light.name().toLowerCase(Locale.ROOT) + ".png";
                person.photograph(Path.of("target/screens", file));
            }
        }
    }
}
