package bzh.rouedad.guide.web;

import bzh.rouedad.guide.ChapterLine;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** How long chapters take to read, in words. Who read what is nowhere kept: the place in the guide says how far one is. */
@Named
@RequestScoped
public class ReadingTimes {
    private static final int MINUTE = 60;

    @Inject
    Words words;

    /** About so long, in minutes, from an hour on in hours and minutes; empty where nobody knows. */
    public String of(int seconds) {
        int minutes = Math.max(1, (seconds + MINUTE / 2) / MINUTE);
        if (seconds <= 0) {
            return "";
        }
        return minutes < MINUTE ? words.say("guide.time.minutes", minutes)
                : words.say("guide.time.hours", minutes / MINUTE, String.format(Locale.ROOT, "%02d", minutes % MINUTE));
    }

    /** All of these together. */
    public String whole(List<ChapterLine> chapters) {
        return of(chapters.stream().mapToInt(ChapterLine::seconds).sum());
    }

    /** Those behind the one at this position, which counts from 1; empty behind the last. */
    public String left(List<ChapterLine> chapters, int position) {
        return whole(chapters.subList(Math.min(position, chapters.size()), chapters.size()));
    }
}
