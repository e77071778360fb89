package bzh.rouedad.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Slug;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Through the rich view and back, by the script that writers get: a text that nobody touched comes back letter by
 * letter, and one of which every block was touched reads the same on the server.
 */
@ExtendWith(Travelling.class)
class RoundTripJourney {
    /** Opens the text, and answers what would be saved: untouched, then with every block written anew. */
    private static final String THERE_AND_BACK = """
            text => {
              const { rich } = document.getElementById('rich');
              rich.open(text);
              return { same: rich.text(), anew: rich.text(true), ...rich.count() };
            }""";

    @Test
    void everyCornerOfMarkdownComesBack(Travellers travellers) throws IOException {
        String all = Files.readString(Path.of("src/test/resources/bzh/rouedad/journeys/corners.md"));
        List<String> texts = new ArrayList<>(List.of(all, "", "\n", "\n\nUn\n", "Un\n\n\n\nDeux\n\n\n"));
        texts.addAll(Arrays.asList(all.split("\n\n")));
        demandNoLoss("built-in corpus", travellers, texts);
    }

    @Test
    void everyGuideComesBack(Travellers travellers) throws IOException {
        Path guides = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md");
        assumeTrue(Files.isDirectory(guides), "skipped: the sample guides are not at " + guides.toAbsolutePath());
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(guides)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file).replace("\r\n", "\n").replace('\r', '\n'));
            }
        }
        assertTrue(texts.size() > 100, texts.size() + " guides");
        demandNoLoss("guides", travellers, texts);
    }

    private static void demandNoLoss(String what, Travellers travellers, List<String> texts) {
        Traveller editor = travellers.editorAtNewPage();
        // The pictures that the texts show are not looked for.
        editor.page().route("**/*", route -> {
            if (route.request().resourceType().equals("image")) {
                route.fulfill(new Route.FulfillOptions().setContentType("image/svg+xml")
                        .setBody("<svg xmlns='http://www.w3.org/2000/svg'/>"));
            } else {
                route.resume();
            }
        });
        int rich = 0;
        int kept = 0;
        List<String> changed = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String text : texts) {
            Map<?, ?> answer = (Map<?, ?>) editor.page().evaluate(THERE_AND_BACK, text);
            rich += ((Number) answer.get("rich")).intValue();
            kept += ((Number) answer.get("kept")).intValue();
            if (!text.equals(answer.get("same"))) {
                changed.add(text);
            }
            String before = html(text);
            String after = html((String) answer.get("anew"));
            if (!before.equals(after)) {
                lost.add(difference(before, after));
            }
        }
        System.out.printf("Round trip, %s: %d texts, %d blocks shown, %d kept as they are;"
                + " %d changed untouched, %d losses%n", what, texts.size(), rich, kept, changed.size(), lost.size());
        assertEquals(List.of(), changed, "texts that nobody touched");
        assertEquals(List.of(), lost, "texts that read otherwise once touched");
        assertTrue(rich > kept, "most of a text is shown");
    }

    private static String html(String markdown) {
        return new Markup().render(markdown, (space, page) -> "/espaces/" + (space == null ? "ici" : Slug.of(space))
                + "/" + Slug.of(page)).html();
    }

    /** Where the two part, with some of what stands around. */
    private static String difference(String before, String after) {
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int from = Math.max(0, start - 80);
        return "\nbefore " + before.substring(from, Math.min(before.length(), start + 120))
                + "\nafter  " + after.substring(from, Math.min(after.length(), start + 120));
    }
}
