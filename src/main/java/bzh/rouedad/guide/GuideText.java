package bzh.rouedad.guide;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.util.List;

/**
 * What an editor hands in.
 *
 * @param announced  when it is to appear, in the partner's own words; may be null
 * @param pages      addresses of its chapters in order, each {@code page} of the guide's own space or
 *                   {@code space/page}
 * @param imprint    null leaves it as it is
 * @param withdrawal counts for a publication that is withdrawn; null leaves it as it is
 * @param note       what is new in the edition that this change brings out, if it does; or null
 */
public record GuideText(GuideKind kind, String title, String summary, GuideStatus status, String announced,
                        List<String> pages, Imprint imprint, Withdrawal withdrawal, String note) {
    static final int MOST_CHAPTERS = 500;
    static final int LONGEST_NOTE = 2000;

    /** A text that leaves the imprint as it is. */
    public GuideText(GuideKind kind, String title, String summary, GuideStatus status, String announced, List<String> pages) {
        this(kind, title, summary, status, announced, pages, null, null, null);
    }

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
                InvalidInput.optional("announced", announced, 120), chapters, imprint == null ? null : imprint.checked(),
                withdrawal == null ? null : withdrawal.checked(), InvalidInput.optional("note", note, LONGEST_NOTE));
    }
}
