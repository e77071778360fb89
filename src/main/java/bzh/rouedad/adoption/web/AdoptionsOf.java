package bzh.rouedad.adoption.web;

import bzh.rouedad.adoption.AdoptionPolicy;
import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Declaration;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.organisation.Likeness;
import bzh.rouedad.organisation.Mine;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who took over a thing, for its page: the likest first for whoever said which territory is theirs; and what an organisation took over. */
@Named
@RequestScoped
public class AdoptionsOf {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 8;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Adoptions adoptions;
    @Inject
    Organisations organisations;
    @Inject
    Mine mine;

    private Ref loaded;
    private List<Line> lines = List.of();
    private Map<Stage, Long> counts = Map.of();
    private Map<Declaration, Entry> taken;

    private void load(Ref thing) {
        if (Objects.equals(loaded, thing)) {
            return;
        }
        loaded = thing;
        Territory home = mine.of(asked.get("comme")).territory();
        lines = adoptions.latest(signedIn.getViewer(), thing, 0, LOOKED_AT).stream().map(each -> new Line(each,
                home == null ? null : Likeness.of(home, each.getAdoption().getOrganisation()))).toList();
        if (home != null) {
            lines = lines.stream().sorted(Comparator.comparingDouble(Line::points).reversed()).toList();
        }
        counts = adoptions.counts(signedIn.getViewer(), List.of(thing)).getOrDefault(thing, Map.of());
    }

    /** The first eight. */
    public List<Line> first(Ref thing) {
        load(thing);
        return lines.stream().limit(SHOWN).toList();
    }

    /** Whom to call: the likest that uses, adapts or used it and says how; null when nobody does, or nobody said who asks. */
    public Line call(Ref thing) {
        load(thing);
        return lines.stream().filter(line -> line.likeness() != null && line.declaration().getContact() != null
                && line.declaration().getStage() != Stage.INTERESTED).findFirst().orElse(null);
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public long count(Ref thing, Stage stage) {
        load(thing);
        return counts.getOrDefault(stage, 0L);
    }

    public long total(Ref thing) {
        load(thing);
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the viewer works for an organisation that may declare, or may for any. */
    public boolean isDeclarer() {
        return signedIn.getViewer().isAdministrator() || !organisations.mine(signedIn.getViewer()).isEmpty();
    }

    /** Whether a thing of this kind can be taken over. */
    public boolean isPossible(Ref thing) {
        return AdoptionPolicy.KINDS.contains(thing.kind());
    }

    /** What the organisation took over, the last that moved first. */
    public List<Map.Entry<Declaration, Entry>> organisation(Organisation organisation) {
        if (taken == null) {
            taken = adoptions.of(signedIn.getViewer(), organisation, LOOKED_AT);
        }
        return List.copyOf(taken.entrySet());
    }

    /** One organisation in the list; its likeness is null for whoever did not say which territory is theirs. */
    public record Line(Declaration declaration, Likeness likeness) {
        double points() {
            return likeness == null ? 0 : likeness.points() * declaration.getStage().weight();
        }

        public Declaration getDeclaration() {
            return declaration;
        }

        public Likeness getLikeness() {
            return likeness;
        }
    }
}
