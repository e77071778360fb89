package bzh.rouedad.practice;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.RoughDate;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Circle;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the catalogue of practices. Whom to call is not part of the text: people are found on sheets, not by searches. */
@ApplicationScoped
class PracticeEntries implements EntrySource {
    @Inject
    Practices practices;

    @Override
    public String kind() {
        return Practice.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return practices.unguarded(ids).stream().map(PracticeEntries::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return practices.idsAfter(after, limit);
    }

    private static Entry entry(Practice practice) {
        Sheet sheet = practice.getSheet();
        Circle circle = practice.getSpace().getCircle();
        String text = Stream.of(practice.getOrganisation().getLabel(), sheet.getProblem(), sheet.getDone(),
                sheet.getPartners(), sheet.getResults(), sheet.getLessons()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Entry(practice.ref(), sheet.getTitle(), practice.getUrl(), circle.getId(), circle.getAudience(),
                practice.getSpace().getSlug(), practice.getSpace().getName(), sheet.getThemes(), text, aspects(practice));
    }

    /** It stands for the year in which it began; where nobody told, for its last change. */
    private static Aspects aspects(Practice practice) {
        Organisation owner = practice.getOrganisation();
        Territory department = owner.getDepartment();
        RoughDate start = practice.getSheet().getStart();
        Instant dated = start == null ? practice.getChangedAt()
                : LocalDate.of(start.year(), Math.max(1, start.month()), 2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Aspects(dated, practice.getSheet().getState().name(), null, List.of(), documents(practice),
                department == null ? null : department.getName(), owner.getSize() == null ? null : owner.getSize().name(), null);
    }

    private static List<Ref> documents(Practice practice) {
        return practice.getSheet().documentIds().stream().map(id -> new Ref(StoredFile.KIND, id)).toList();
    }
}
