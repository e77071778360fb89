package bzh.rouedad.guide;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What may still happen to an edition: a note on what is wrong in it; and, for the law alone, a chapter that is taken out.
 */
@ApplicationScoped
public class Correcting {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 1000;

    @Inject
    Editions editions;
    @Inject
    Guides guides;
    @Inject
    Documents documents;
    @Inject
    Ledger ledger;

    /**
     * Notes what is wrong in an edition.
     *
     * @throws InvalidInput when nothing is said, or more than 2000 characters
     */
    @Transactional
    public void note(Viewer viewer, Edition edition, String text) {
        viewer.require(GuidePolicy.mayEdit(viewer, edition.getGuide()));
        String clean = InvalidInput.required("erratum", text, LONGEST_TEXT);
        Edition held = editions.held(edition);
        editions.add(new Erratum(held, clean, viewer.personIdOrNull(), Clock.systemUTC().instant()));
        tell(viewer, held);
    }

    /**
     * Takes the text of a chapter out of an edition, for good; its title stays, with the day and the reason. The files of the
     * edition are made anew.
     *
     * @throws InvalidInput when no reason is given
     * @throws NotAllowed   when there is no such chapter
     */
    @Transactional
    public void strike(Viewer viewer, Edition edition, String chapter, String reason) {
        viewer.require(GuidePolicy.mayStrike(viewer));
        String clean = InvalidInput.required("reason", reason, LONGEST_REASON);
        guides.forEdit(edition.getGuide().getId());
        Edition held = editions.held(edition);
        documents.forget(held);
        editions.forStriking(held, chapter).orElseThrow(NotAllowed::new).strike(clean, Clock.systemUTC().instant());
        tell(viewer, held);
    }

    private void tell(Viewer viewer, Edition edition) {
        ledger.record(viewer, Verb.REVISED, edition.getGuide().ref(), edition.getGuide().getSpace().getCircle(), null);
    }
}
