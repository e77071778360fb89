package bzh.rouedad.file;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells the catalogue of files: what they are called and what was said of them. */
@ApplicationScoped
class FileEntries implements EntrySource {
    @Inject
    StoredFiles files;

    @Override
    public String kind() {
        return StoredFile.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return files.unguarded(ids).stream().map(row -> entry((StoredFile) row[0], (Space) row[1])).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return files.idsAfter(after, limit);
    }

    private static String format(StoredFile file) {
        return FileKind.promised(file.getName()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    private static Entry entry(StoredFile file, Space space) {
        return new Entry(file.ref(), file.getName(), "/fichiers-de/" + space.getSlug() + "/" + file.getId(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(),
                file.getDescription() == null ? "" : file.getDescription(),
                new Aspects(file.getChangedAt(), null, format(file), List.of()));
    }
}
