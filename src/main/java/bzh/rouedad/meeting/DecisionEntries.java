package bzh.rouedad.meeting;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the catalogue of decisions. */
@ApplicationScoped
class DecisionEntries implements EntrySource {
    @Inject
    Decisions decisions;

    @Override
    public String kind() {
        return Decision.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return decisions.unguarded(ids).stream().map(DecisionEntries::entry).toList();
    }

    private static Entry entry(Decision decision) {
        Space space = decision.getSpace();
        String text = Stream.of(decision.getText(), decision.getReason()).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return new Entry(decision.ref(), decision.getNumber() + " · " + decision.getGist(), decision.getUrl(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(), text,
                Aspects.dated(decision.getDecided().atStartOfDay(TypedDay.HERE).toInstant()));
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return decisions.idsAfter(after, limit);
    }
}
