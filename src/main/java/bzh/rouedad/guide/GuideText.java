package bzh.rouedad.guide;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.util.List;

/**
 * What an editor hands in.
 *
 * @param announced when it is to appear, in the partner's own words; may be null
 * @param pages     addresses of its chapters in order, each {@code page} of the guide's own space or
 *                  {@code space/page}
 */
public record GuideText(GuideKind kind, String title, String summary, GuideStatus status, String announced,
                        List<String> pages) {
    static final int MOST_CHAPTERS = 500;

    GuideText checked() {
        List<String> chapters = pages == null ? List.of() : pages.stream().map(Characters::clean).map(String::strip)
                .filter(page -> !page.isEmpty()).distinct().toList();
        if (chapters.size() > MOST_CHAPTERS) {
            throw new InvalidInput("pages", "guide.invalid.chapters", MOST_CHAPTERS);
        }
        if (status != null && status.isOut() && chapters.isEmpty()) {
            throw new InvalidInput("pages", "guide.invalid.empty");
        }
        return new GuideText(kind == null ? GuideKind.GUIDE : kind, InvalidInput.line("title", title, 200),
                InvalidInput.optional("summary", summary, 4000), status == null ? GuideStatus.IN_PREPARATION : status,
                InvalidInput.optional("announced", announced, 120), chapters);
    }
}
