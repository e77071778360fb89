package bzh.rouedad.adoption;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Declaring how far an organisation is with what it takes over. */
@ApplicationScoped
public class Adopting {
    @Inject
    Adoptions adoptions;
    @Inject
    Ledger ledger;

    /**
     * Adds a declaration; what was declared before stays in the history. The first one is told by letter to those who wrote
     * the thing or were asked to look through it. Nothing happens when the same was declared last.
     *
     * @param thing a practice or a guide that the viewer sees
     * @throws InvalidInput at the field that does not do
     */
    @Transactional
    public Adoption declare(Viewer viewer, Ref thing, Organisation organisation, DeclarationText text) {
        adoptions.thing(viewer, thing).orElseThrow(NotAllowed::new);
        viewer.require(AdoptionPolicy.mayDeclare(viewer, organisation));
        DeclarationText clean = text.checked();
        Adoption adoption = adoptions.held(organisation, thing);
        List<Declaration> declared = adoptions.declared(adoption);
        Declaration last = declared.isEmpty() ? null : declared.get(0);
        if (last == null || !last.says(clean)) {
            adoptions.add(new Declaration(adoption, last, clean, viewer.personId(), Clock.systemUTC().instant()));
            ledger.record(viewer, last == null ? Verb.ADOPTED : Verb.REVISED, adoption.ref(), organisation.getCircle(),
                    last == null ? Verb.addressedTo(ledger.concerned(viewer, thing)) : null);
        }
        return adoption;
    }
}
