package bzh.rouedad.practice;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.RoughDate;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writing practices down, changing them, withdrawing them. */
@ApplicationScoped
public class Describing {
    private static final int LONGEST_REASON = 500;

    @Inject
    Practices practices;
    @Inject
    Owners owners;
    @Inject
    Pages pages;
    @Inject
    StoredFiles files;
    @Inject
    Circles circles;
    @Inject
    Ledger ledger;

    /**
     * Publishes a practice in this space. When somebody else than its people writes it, they get one letter each to
     * correct it.
     *
     * @throws InvalidInput at the field that does not do
     */
    @Transactional
    public Practice describe(Viewer viewer, Space space, PracticeText text) {
        return describe(viewer, space, text, null);
    }

    /**
     * As {@link #describe(Viewer, Space, PracticeText)}, with the address somebody wishes for it.
     *
     * @param key made of what addresses are made of; the next one free is taken when another practice has it. Null for one
     *            made of the title
     */
    @Transactional
    public Practice describe(Viewer viewer, Space space, PracticeText text, String key) {
        viewer.require(viewer.isSignedIn() && viewer.sees(space.getCircle()));
        PracticeText clean = text.checked();
        Organisation owner = owners.meant(viewer, clean.organisation());
        viewer.require(PracticePolicy.mayDescribe(viewer, space, owner));
        Sheet sheet = sheet(viewer, space, clean, null);
        String slug = Slug.free(key == null || Slug.of(key).isEmpty() ? clean.title() : key, practices::slugsFrom);
        if (slug.isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
        Practice practice = new Practice(practices.held(Space.class, space.getId()), slug, viewer.personId());
        PracticeVersion first = practice.become(practices.held(Organisation.class, owner.getId()), sheet, viewer.personId(),
                Clock.systemUTC().instant());
        practices.add(practice);
        practices.add(first);
        boolean own = viewer.isMemberOf(owner.getCircle());
        ledger.record(viewer, own ? Verb.CREATED : Verb.ENTRUSTED, practice.ref(), space.getCircle(),
                own ? null : Verb.addressedTo(circles.memberIds(owner.getCircle().getId())));
        return practice;
    }

    /**
     * Changes a practice; the version before is kept. Nothing happens when it says the same already.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     at the field that does not do
     */
    @Transactional
    public Practice change(Viewer viewer, Practice practice, PracticeText text, Long seen) {
        viewer.require(PracticePolicy.mayEdit(viewer, practice));
        PracticeText clean = text.checked();
        Organisation owner = owners.meant(viewer, clean.organisation());
        Practice held = practices.forEdit(practice.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        boolean moved = !owner.getId().equals(held.getOrganisation().getId());
        viewer.require(!moved || PracticePolicy.mayDescribe(viewer, held.getSpace(), owner));
        Sheet sheet = sheet(viewer, held.getSpace(), clean, held.getSheet());
        if (moved || !sheet.changedFrom(held.getSheet()).isEmpty()) {
            practices.add(held.become(practices.held(Organisation.class, owner.getId()), sheet, viewer.personId(),
                    Clock.systemUTC().instant()));
            ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        }
        return held;
    }

    /**
     * Whether {@link #describe(Viewer, Space, PracticeText)} would go; nothing is written.
     *
     * @throws InvalidInput at the field that does not do
     */
    protected void check(Viewer viewer, Space space, PracticeText text) {
        PracticeText clean = text.checked();
        viewer.require(PracticePolicy.mayDescribe(viewer, space, owners.meant(viewer, clean.organisation())));
        sheet(viewer, space, clean, null);
        if (Slug.of(clean.title()).isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
    }

    /**
     * Whether {@link #change} would change something; nothing is written.
     *
     * @throws InvalidInput at the field that does not do
     */
    protected boolean changes(Viewer viewer, Practice practice, PracticeText text) {
        viewer.require(PracticePolicy.mayEdit(viewer, practice));
        PracticeText clean = text.checked();
        Organisation owner = owners.meant(viewer, clean.organisation());
        boolean moved = !owner.getId().equals(practice.getOrganisation().getId());
        viewer.require(!moved || PracticePolicy.mayDescribe(viewer, practice.getSpace(), owner));
        return moved || !sheet(viewer, practice.getSpace(), clean, practice.getSheet()).changedFrom(practice.getSheet()).isEmpty();
    }

    /**
     * Takes a practice out of sight; those who may change it see it with the reason, and may bring it back.
     *
     * @param reason 500 characters at most
     */
    @Transactional
    public void withdraw(Viewer viewer, Practice practice, String reason) {
        viewer.require(PracticePolicy.mayEdit(viewer, practice));
        String why = InvalidInput.required("reason", reason, LONGEST_REASON);
        Practice held = practices.forEdit(practice.getId());
        if (!held.isWithdrawn()) {
            held.withdraw(why, Clock.systemUTC().instant());
            ledger.record(viewer, Verb.TRASHED, held.ref(), held.getSpace().getCircle(), why);
        }
    }

    /** Brings a practice back that was withdrawn. */
    @Transactional
    public void restore(Viewer viewer, Practice practice) {
        viewer.require(PracticePolicy.mayEdit(viewer, practice));
        Practice held = practices.forEdit(practice.getId());
        if (held.isWithdrawn()) {
            held.restore();
            ledger.record(viewer, Verb.RESTORED, held.ref(), held.getSpace().getCircle(), null);
        }
    }

    /**
     * What a checked text says, in the form in which it is kept. The page and the files of the version before that the
     * viewer does not see stay: they were not in their form.
     *
     * @param before null when there was none
     */
    protected Sheet sheet(Viewer viewer, Space space, PracticeText clean, Sheet before) {
        Cost cost = Cost.typed(clean.cost());
        RoughDate start = RoughDate.typed("start", clean.start());
        RoughDate end = RoughDate.typed("end", clean.end());
        if (end != null && end.isBefore(start)) {
            throw new InvalidInput("end", "practice.invalid.order");
        }
        Stream<String> unseen = before == null ? Stream.of() : before.documentIds().stream()
                .filter(id -> files.find(viewer, id).isEmpty()).map(Object::toString);
        return new Sheet(clean, cost, start, end, story(viewer, space, clean.story(), before),
                Stream.concat(clean.documents().stream().map(typed -> document(viewer, typed)), unseen).distinct().toList());
    }

    private Long story(Viewer viewer, Space space, String typed, Sheet before) {
        if (typed == null) {
            Long known = before == null ? null : before.getStoryId();
            return known != null && pages.find(viewer, List.of(known)).isEmpty() ? known : null;
        }
        String address = typed.replaceFirst("^(?:https?://[^/]+)?/espaces/", "");
        int slash = address.indexOf('/');
        return pages.find(viewer, slash < 0 ? space.getSlug() : address.substring(0, slash), address.substring(slash + 1))
                .orElseThrow(() -> new InvalidInput("story", "practice.invalid.story", Characters.cut(typed, 100))).getId();
    }

    /** The id of a file that is named by it, or by one of its addresses. */
    private String document(Viewer viewer, String typed) {
        String id = typed.replaceFirst("^.*/fichiers(?:-de/[^/]+)?/(\\d+)(?:[/?#].*)?$", "$1");
        return Optional.of(id).filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> files.find(viewer, Long.parseLong(number))).map(file -> file.getId().toString())
                .orElseThrow(() -> new InvalidInput("documents", "practice.invalid.document", Characters.cut(typed, 100)));
    }
}
