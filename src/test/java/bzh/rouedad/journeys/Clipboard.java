package bzh.rouedad.journeys;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** What a writer copied elsewhere, put before the rich view as a browser puts it before a page. */
final class Clipboard {
    private static final String PASTE = """
            (target, {html, text}) => {
              const data = new DataTransfer();
              if (html) data.setData('text/html', html);
              if (text) data.setData('text/plain', text);
              const how = { clipboardData: data, bubbles: true, cancelable: true };
              target.dispatchEvent(new ClipboardEvent('paste', how));
            }""";
    private static final String OFFER_FILE = """
            (target, {kind, name, bytes}) => {
              const data = new DataTransfer();
              const content = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0));
              data.items.add(new File([content], name, { type: 'image/png' }));
              const { left, top } = target.getBoundingClientRect();
              const how = { clientX: left + 40, clientY: top + 20, bubbles: true, cancelable: true };
              target.dispatchEvent(kind === 'paste' ? new ClipboardEvent('paste', { ...how, clipboardData: data })
                : new DragEvent('drop', { ...how, dataTransfer: data }));
            }""";

    private Clipboard() {
    }

    static void pasteHtml(Locator into, String html) {
        into.evaluate(PASTE, Map.of("html", html, "text", ""));
    }

    static void pasteText(Locator into, String text) {
        into.evaluate(PASTE, Map.of("html", "", "text", text));
    }

    /** @param base64 the bytes of the file */
    static void pasteFile(Locator into, String name, String base64) {
        into.evaluate(OFFER_FILE, Map.of("kind", "paste", "name", name, "bytes", base64));
    }

    static void dropFile(Locator into, String name, String base64) {
        into.evaluate(OFFER_FILE, Map.of("kind", "drop", "name", name, "bytes", base64));
    }
}
