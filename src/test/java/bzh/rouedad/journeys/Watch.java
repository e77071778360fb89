package bzh.rouedad.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes whatever runs in a browser that is not ours, and whatever only waits for a click to run. */
final class Watch {
    /** In every window and frame, before anything of the page: what vectors call is told, and not done. */
    private static final String EARS = """
            for (const name of ['alert', 'confirm', 'prompt', 'print']) {
              Object.defineProperty(window, name, { value: () => window.ranForeign(name + ' at ' + location.href) });
            }
            document.addEventListener('securitypolicyviolation', event => {
              if (/^(script|object|frame|base|form|connect)/.test(event.effectiveDirective)) {
                window.ranForeign('kept from running: ' + event.effectiveDirective + ' at ' + location.href);
              }
            });""";
    /** Of all elements, those of templates included: what would run, load or send, and is not ours. */
    private static final String ACTIVE = """
            root => {
              const found = [];
              const ours = address => new URL(address, location.href).origin === location.origin;
              const harmless = /^(https?|mailto|tel):$/;
              const look = node => {
                for (const each of node.querySelectorAll('*')) {
                  const name = each.localName;
                  for (const { name: attribute, value } of each.attributes) {
                    if (/^on/i.test(attribute) || /^(srcdoc|formaction|ping|action|background|poster|data)$/i.test(attribute)
                        && !(attribute === 'action' && ours(value))) {
                      found.push(attribute + ' of ' + each.outerHTML);
                    } else if (/href$|^src$/i.test(attribute)) {
                      let protocol = 'none:';
                      try { protocol = new URL(value, location.href).protocol; } catch { continue; }
                      if (!harmless.test(protocol)) {
                        found.push(attribute + ' of ' + each.outerHTML);
                      }
                    }
                  }
                  if (/^(iframe|frame|frameset|object|embed|applet|base|portal)$/i.test(name)
                      || /^(animate|set|math|foreignobject|marquee)$/i.test(name)
                      || name === 'script' && (each.text || !ours(each.src))
                      || name === 'style' && !each.closest('.rich') && each.parentElement !== document.head
                      || name === 'link' && !ours(each.href)
                      || name === 'meta' && each.httpEquiv) {
                    found.push(each.outerHTML);
                  }
                  if (each.content instanceof DocumentFragment) {
                    look(each.content);
                  }
                }
              };
              look(document);
              return found.map(each => each.slice(0, 300));
            }""";

    private final List<String> executions = new ArrayList<>();
    private final List<String> active = new ArrayList<>();
    private final Set<String> screens = new LinkedHashSet<>();

    /** Watches over all windows of this browser from now on. */
    Watch over(BrowserContext context) {
        context.exposeFunction("ranForeign", said -> executions.add(String.valueOf(said[0])));
        context.addInitScript(EARS);
        return this;
    }

    /** Looks at what the window shows now. */
    void look(Page page) {
        screens.add(page.url());
        for (Object each : (List<?>) page.evaluate(ACTIVE)) {
            active.add(page.url() + ": " + each);
        }
    }

    /** What ran, or would have if the policy had not kept it from running. */
    List<String> executions() {
        return List.copyOf(executions);
    }

    /** What stands in a screen and waits. */
    List<String> active() {
        return List.copyOf(active);
    }

    /** How many addresses were looked at. */
    int screens() {
        return screens.size();
    }
}
