package bzh.rouedad.wiki;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeping what is being typed. Nothing here overwrites words of another window: where two meet, each gets a draft. It is
 * a private affair, so the ledger hears nothing of it.
 */
@ApplicationScoped
public class Drafting {
    private static final Duration LEFT_LYING = Duration.ofDays(90);
    private static final Duration ENDED = Duration.ofDays(30);

    @Inject
    Drafts drafts;

    /**
     * Keeps the text as the draft of its form; under a new key when the form's draft ended with other words, or another
     * window went on with it meanwhile.
     *
     * @param slug of the page; null when it has no address yet
     * @return nothing when there is nothing to keep: no words, or just those that were saved or thrown away
     * @throws InvalidInput when the text is longer than {@link DraftText#LONGEST}
     */
    @Transactional
    public Optional<Draft> keep(Viewer viewer, Space space, String slug, DraftStep step, DraftText text) {
        viewer.require(viewer.isSignedIn() && viewer.sees(space.getCircle()));
        DraftText clean = text.checked();
        Optional<Draft> held = drafts.forEdit(viewer, step.form());
        if (held.isEmpty() && clean.isEmpty()
                || held.filter(draft -> draft.hasEndedWith(step, clean)).isPresent()) {
            return Optional.empty();
        }
        Draft draft = held.filter(open -> open.takes(step)).orElseGet(() -> begin(viewer, space, slug, step, held));
        draft.write(step, clean, now());
        drafts.keep(draft);
        return Optional.of(draft);
    }

    /** The text of this form was saved as a page: its draft is over. */
    @Transactional
    public void saved(Viewer viewer, Space space, String slug, DraftStep step, DraftText text) {
        DraftText clean = text.checked();
        Optional<Draft> held = drafts.forEdit(viewer, step.form());
        // Another window may have gone on with the same draft: its words are not the ones that were saved.
        if (held.isEmpty() || held.get().takes(step) || held.get().says(clean)) {
            Draft draft = held.orElseGet(() -> drafts.begin(viewer, space, slug, step.form()));
            draft.save(step, clean, now());
            drafts.keep(draft);
        }
    }

    /** Throws a draft away; for thirty days its author can still take it up again. */
    @Transactional
    public void discard(Viewer viewer, String form) {
        drafts.forEdit(viewer, form).filter(draft -> draft.getState() == DraftState.OPEN)
                .ifPresent(draft -> draft.discard(now()));
    }

    private Draft begin(Viewer viewer, Space space, String slug, DraftStep step, Optional<Draft> held) {
        Instant now = now();
        drafts.sweep(viewer, now.minus(ENDED), now.minus(LEFT_LYING));
        return drafts.begin(viewer, space, slug, held.isEmpty() ? step.form() : UUID.randomUUID().toString());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
