package bzh.rouedad.guide;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The small transactions of catching up: each looks anew, so that it does nothing twice. */
@ApplicationScoped
class CatchingUpStep {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final Locale LANGUAGE = Messages.LANGUAGES.get(0);
    private static final int AT_ONCE = 50;

    @Inject
    Guides guides;
    @Inject
    Editions editions;
    @Inject
    Freezing freezing;
    @Inject
    Ledger ledger;

    /**
     * Makes the first edition of a publication that came out without one, as its readers see it, with the day it came out.
     * Nobody is told: for them nothing came out today.
     *
     * @return what stands in the way, if anything does
     * @throws InvalidInput when a chapter is too long
     */
    @Transactional
    protected Optional<InvalidInput> bringOut(long guideId) {
        Guide guide = guides.forEdit(guideId);
        if (guide.getEdition() > 0 || !guide.getStatus().isOut()) {
            return Optional.empty();
        }
        Viewer readers = Viewer.readerOf(guide.getSpace().getCircle());
        Instant then = guide.getPublishedAt() == null ? guide.getChangedAt() : guide.getPublishedAt();
        List<Page> chapters = guides.living(guide.chapters());
        Optional<InvalidInput> obstacle = freezing.obstacle(readers, guide, chapters, then.atZone(HOME).toLocalDate());
        if (obstacle.isEmpty()) {
            freezing.keep(readers, guide, chapters, note(chapters, then), then);
            guides.haveFirstEdition(guideId, then);
            // Its text for the search is that of the edition from now on.
            ledger.record(readers, Verb.EXTRACTED, guide.ref(), guide.getSpace().getCircle(), null);
        }
        return obstacle;
    }

    /** Counts the words of chapters that nobody counted; answers of how many, 0 when none is left. */
    @Transactional
    protected int time() {
        List<EditionChapter> untimed = editions.untimed(AT_ONCE);
        untimed.forEach(EditionChapter::time);
        return untimed.size();
    }

    /** Reads these promises into days, by the ids of their publications; answers how many name one. */
    @Transactional
    protected long date(Map<Long, String> promises) {
        return promises.entrySet().stream().filter(promise -> PromisedDay.of(promise.getValue())
                .filter(day -> guides.date(promise.getKey(), promise.getValue(), day)).isPresent()).count();
    }

    /** What is frozen are the pages of today: where they were written later, the edition says so. */
    private static String note(List<Page> chapters, Instant then) {
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LANGUAGE)
                .format(Clock.systemUTC().instant().atZone(HOME)).replaceFirst("^1 ", "1er ");
        return chapters.stream().anyMatch(page -> page.getRevision().getAt().isAfter(then))
                ? Messages.say(LANGUAGE, "guide.note.caught-up", today) : null;
    }
}
