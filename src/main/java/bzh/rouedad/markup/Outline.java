package bzh.rouedad.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the headings of a document their level and their id, and knows which one a fragment means. */
final class Outline {

    /** Keeps ids of ours apart from the names of the browser's own objects. */
    static final String PREFIX = "h-";

    private final List<HtmlEvent> events = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, String> anchorOfId = new HashMap<>();
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final Map<String, String> anchorOfLooseName = new HashMap<>();

    /**
     * Reads the recorded document.
     *
     * @param writtenIds ids that the writer gave, by which a heading is known too, with their places in the document
     */
    Outline(List<HtmlEvent> document, Map<String, Integer> writtenIds) {
        int highest = document.stream().mapToInt(HtmlEvent::headingLevel).filter(level -> level > 0).min().orElse(2);
        Map<Integer, String> anchorAt = new HashMap<>();
        List<Boolean> kept = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            HtmlEvent event = document.get(i);
            int level = event.headingLevel();
            if (level == 0) {
                events.add(event);
            } else if (event.kind() == HtmlEvent.Kind.OPEN) {
                int end = end(document, i);
                Heading heading = heading(document.subList(i + 1, end), Math.min(6, level - highest + 2));
                kept.add(heading != null);
                if (heading != null) {
                    events.add(event.renamed("h" + heading.level(), heading.anchor()));
                    for (int inside = i; inside <= end; inside++) {
                        anchorAt.put(inside, heading.anchor());
                    }
                }
            } else if (kept.remove(kept.size() - 1)) {
                events.add(event.renamed("h" + Math.min(6, level - highest + 2), null));
            }
        }
        writtenIds.forEach((id, place) -> {
            if (anchorAt.containsKey(place)) {
                anchorOfId.put(id, anchorAt.get(place));
            }
        });
    }

    /** The document with its headings renamed and without the empty ones, which screen readers would announce. */
    List<HtmlEvent> events() {
        return events;
    }

    List<Heading> headings() {
        return headings;
    }

    /**
     * The anchor of the heading that a fragment names: as typed, by its title, or in the way of other sites, which join
     * words differently.
     *
     * @return null when it names no heading of this document
     */
    String anchorOf(String fragment) {
        String slug = Slug.of(fragment);
        if (anchors.contains(fragment)) {
            return fragment;
        }
        if (anchorOfId.containsKey(fragment)) {
            return anchorOfId.get(fragment);
        }
        return anchors.contains(PREFIX + slug) ? PREFIX + slug : anchorOfLooseName.get(loose(slug));
    }

    private static int end(List<HtmlEvent> document, int start) {
        int end = start + 1;
        while (end < document.size() && document.get(end).headingLevel() == 0) {
            end++;
        }
        return end;
    }

    private Heading heading(List<HtmlEvent> content, int level) {
        String text = PlainText.of(content).replace('\n', ' ');
        if (text.isBlank() && content.stream().noneMatch(event -> event.opens("img"))) {
            return null;
        }
        Heading heading = new Heading(level, text, anchor(Slug.of(text)));
        if (!text.isBlank()) {
            headings.add(heading);
        }
        return heading;
    }

    private String anchor(String slug) {
        String base = PREFIX + (slug.isEmpty() ? "section" : slug);
        String anchor = base;
        int number = lastNumber.getOrDefault(base, 1);
        while (!anchors.add(anchor)) {
            number++;
            anchor = base + "-" + number;
        }
        lastNumber.put(base, number);
        anchorOfLooseName.putIfAbsent(loose(slug), anchor);
        return anchor;
    }

    private static String loose(String slug) {
        return slug.replace("-", "");
    }
}
