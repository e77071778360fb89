package bzh.rouedad.file;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the catalogue of files: what they are called, what was said of them, and what is written inside. */
@ApplicationScoped
class FileEntries implements EntrySource {
    /** What is written in one file may be a million characters. */
    private static final int STEP = 20;

    @Inject
    StoredFiles files;
    @Inject
    FileTexts texts;

    @Override
    public String kind() {
        return StoredFile.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        List<Object[]> rows = files.unguarded(ids);
        Map<String, String> words = texts.words(rows.stream().map(row -> ((StoredFile) row[0]).getSha256()).distinct().toList());
        return rows.stream().map(row -> entry((StoredFile) row[0], (Space) row[1], words)).toList();
    }

    @Override
    public List<Entry> findNamed(Collection<Long> ids) {
        return files.unguarded(ids).stream().map(row -> entry((StoredFile) row[0], (Space) row[1], Map.of())).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return files.idsAfter(after, Math.min(limit, STEP));
    }

    private static String format(StoredFile file) {
        return FileKind.promised(file.getName()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    private static Entry entry(StoredFile file, Space space, Map<String, String> words) {
        return new Entry(file.ref(), file.getName(), "/fichiers-de/" + space.getSlug() + "/" + file.getId(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(),
                Stream.of(file.getDescription(), words.get(file.getSha256())).filter(Objects::nonNull).collect(Collectors.joining("\n")),
                new Aspects(file.getChangedAt(), null, format(file), List.of()));
    }
}
