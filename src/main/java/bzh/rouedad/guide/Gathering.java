package bzh.rouedad.guide;

import bzh.rouedad.binding.Book;
import bzh.rouedad.file.FileStore;
import bzh.rouedad.file.FileVersion;
import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers all that goes into the files of an edition, in the language of what people of the network write. */
@ApplicationScoped
class Gathering {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final Locale LANGUAGE = Messages.LANGUAGES.get(0);
    /** Enough for the width of a printed page. */
    private static final int WIDEST = 1600;

    @Inject
    Editions editions;
    @Inject
    Covers covers;
    @Inject
    FileStore store;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /** The book of this edition, with the pictures that all its readers may see; empty when it is longer than may be. */
    @Transactional
    protected Optional<Book> gather(long editionId) {
        if (editions.length(editionId) > Editions.LONGEST) {
            return Optional.empty();
        }
        Edition edition = editions.held(editionId);
        List<Book.Chapter> chapters = editions.texts(edition).stream().map(Gathering::chapter).toList();
        Map<String, Book.Picture> pictures = new HashMap<>();
        chapters.stream().flatMap(chapter -> chapter.pictures().stream()).distinct().forEach(address ->
                picture(edition, address).ifPresent(picture -> pictures.put(address, picture)));
        List<String> authors = edition.getAuthors().isEmpty() ? edition.getPublishers() : edition.getAuthors();
        return Optional.of(new Book(edition.getTitle(), edition.getSummary() == null ? "" : edition.getSummary(), authors,
                String.join(", ", edition.getPublishers()), LANGUAGE.getLanguage(), day(edition.getPublishedAt()).toString(),
                site + edition.getUrl(), edition.getLicence().url(), facts(edition),
                new Book.Labels(say("guide.contents"), say("guide.document.cover"), say("guide.document.picture")),
                cover(edition), chapters, pictures));
    }

    private List<Book.Fact> facts(Edition edition) {
        List<Book.Fact> facts = new ArrayList<>();
        facts.add(new Book.Fact(say("guide.edition"), edition.getNumber() + ", " + written(edition.getPublishedAt()), ""));
        if (!edition.getPublishers().isEmpty()) {
            facts.add(new Book.Fact(say("guide.publishers"), String.join(", ", edition.getPublishers()), ""));
        }
        if (!edition.getAuthors().isEmpty()) {
            facts.add(new Book.Fact(say("guide.authors"), String.join(", ", edition.getAuthors()), ""));
        }
        if (edition.getLevel() != null) {
            facts.add(new Book.Fact(say("guide.level"), say("guide.level." + edition.getLevel()), ""));
        }
        facts.add(new Book.Fact(say("file.licence"), say("file.licence." + edition.getLicence()), edition.getLicence().url()));
        facts.add(new Book.Fact(say("guide.document.address"), site + edition.getUrl(), site + edition.getUrl()));
        return facts;
    }

    private static Book.Chapter chapter(EditionChapter chapter) {
        if (chapter.getStruckAt() == null) {
            return new Book.Chapter(chapter.getSlug(), chapter.getTitle(), chapter.getLanguage(), chapter.getHtml());
        }
        return new Book.Chapter(chapter.getSlug(), chapter.getTitle(), LANGUAGE.getLanguage(), Book.Chapter.words(
                say("guide.struck.on", written(chapter.getStruckAt())), chapter.getStruckReason()));
    }

    private Optional<Book.Picture> picture(Edition edition, String address) {
        return covers.version(edition, address).map(this::picture);
    }

    private Book.Cover cover(Edition edition) {
        return edition.getCover() == null ? null : picture(edition, edition.getCover())
                .map(picture -> new Book.Cover(picture, edition.getCoverWords())).orElse(null);
    }

    private Book.Picture picture(FileVersion version) {
        return new Book.Picture(store.path(version.sha256Within(WIDEST)).toAbsolutePath().toString(), version.getMediaType());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(HOME).toLocalDate();
    }

    private static String written(Instant moment) {
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LANGUAGE).format(day(moment));
        return day(moment).getDayOfMonth() == 1 ? written.replaceFirst("\\b1 ", "1er ") : written;
    }

    private static String say(String key, Object... arguments) {
        return Messages.say(LANGUAGE, key, arguments);
    }
}
