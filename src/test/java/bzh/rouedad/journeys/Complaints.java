package bzh.rouedad.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything a browser says against the pages it was shown: errors of scripts, of the policy, of requests. */
final class Complaints {
    private static final Set<String> SERIOUS = Set.of("error", "warning");

    private final List<String> said = new ArrayList<>();
    private final Set<String> expected = new LinkedHashSet<>();

    void listenTo(Page page) {
        page.onConsoleMessage(this::console);
        page.onPageError(error -> said.add("script: " + error));
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    /** The address where an error is the right answer; the browser reports it all the same. */
    void expectRefusalOf(String url) {
        expected.add(url);
    }

    List<String> said() {
        return List.copyOf(said);
    }

    void forget() {
        said.clear();
    }

    private void console(ConsoleMessage message) {
        if (SERIOUS.contains(message.type()) && expected.stream().noneMatch(message.location()::startsWith)) {
            said.add("console " + message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void failed(Request request) {
        said.add("request failed: " + request.failure() + " " + request.url());
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expected.contains(response.url())) {
            said.add("answer " + response.status() + ": " + response.url());
        }
    }
}
