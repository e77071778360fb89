package bzh.rouedad.wiki;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.database.Turns;
import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Renaming.Renamed;
import bzh.rouedad.wiki.Renaming.Rewritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one transaction of a renaming, once all texts are ready. */
@ApplicationScoped
class RenamingStep {
    @Inject
    Pages pages;
    @Inject
    Redirects redirects;
    @Inject
    Attaching attaching;
    @Inject
    Ledger ledger;
    @Inject
    Turns turns;

    @Transactional
    protected Renamed carryOut(Viewer viewer, Page page, PageName name, Rewritten own, List<Rewritten> others,
            Set<Long> files) {
        // The page may be the very one that is about to change.
        String old = page.getUrl();
        Space from = page.getSpace();
        turns.takeAll(Map.of(StoredFile.KIND, files, Page.KIND,
                Stream.concat(Stream.of(old, name.url()), others.stream().map(Rewritten::url)).toList()));
        Page held = pages.forEdit(page.getSpace(), page.getSlug())
                .filter(found -> own != null && found.getRevision().getId().equals(own.text().base()))
                .orElseThrow(() -> new EditConflict(null));
        if (!name.url().equals(old)) {
            move(held, name, old);
        }
        attaching.move(viewer, from, name.space(), files);
        Instant now = Clock.systemUTC().instant();
        String note = note(page, name, old);
        if (!held.getRevision().says(own.text())) {
            pages.keep(held, held.revise(noted(own.text(), note), own.rendering(), viewer.personIdOrNull(), now));
        }
        int followed = follow(viewer, others, note, now);
        ledger.record(viewer, Verb.RENAMED, held.ref(), name.space().getCircle(), note);
        return new Renamed(name.url(), followed);
    }

    private void move(Page held, PageName name, String old) {
        if (pages.forEdit(name.space(), name.slug()).isPresent()) {
            throw new InvalidInput("slug", "wiki.rename.taken");
        }
        boolean leaves = !held.getSpace().getId().equals(name.space().getId());
        redirects.end(pages.held(name.space()), name.slug());
        redirects.lead(held.getSpace(), held.getSlug(), held);
        if (leaves) {
            pages.childrenOf(held).forEach(child -> child.moveUnder(held.getParent()));
            held.moveUnder(null);
        }
        held.moveTo(pages.held(name.space()), name.slug());
    }

    /** Whoever saved meanwhile wrote a text with the old link, which still leads here: theirs stays. */
    private int follow(Viewer viewer, List<Rewritten> others, String note, Instant now) {
        Map<Long, Rewritten> byPage = others.stream().collect(Collectors.toMap(Rewritten::pageId, Function.identity()));
        List<Page> found = pages.forFollowing(byPage.keySet()).stream()
                .filter(page -> page.getRevision().getId().equals(byPage.get(page.getId()).text().base())).toList();
        found.forEach(page -> {
            Rewritten text = byPage.get(page.getId());
            pages.keepLater(page, page.follow(noted(text.text(), note), text.rendering(), viewer.personIdOrNull(), now));
        });
        return found.size();
    }

    private static PageText noted(PageText text, String note) {
        return new PageText(text.title(), text.markdown(), text.base(), note, text.tags(), null);
    }

    private static String note(Page page, PageName name, String old) {
        String before = page.getTitle().equals(name.title()) ? old : page.getTitle();
        String after = page.getTitle().equals(name.title()) ? name.url() : name.title();
        return Characters.cut(before + " → " + after, PageText.LONGEST_NOTE);
    }
}
