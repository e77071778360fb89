package bzh.rouedad.wiki;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.file.Licence;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writing pages. Every save is a new revision; a save made from a text that is no longer the latest is brought together
 * with what was saved since, and refused where the two touch.
 */
@ApplicationScoped
public class Wiki {
    private static final int LONGEST_STORED = 1_048_576;
    /** How often a text is merged anew because yet another one was saved while it was being rendered. */
    private static final int MOST_TRIES = 5;

    @Inject
    Pages pages;
    @Inject
    Markup markup;
    @Inject
    Saving saving;
    @Inject
    Ledger ledger;

    /**
     * Saves a page under this slug, making it when it is not there. A text that says what already stands changes
     * nothing and is no revision. A text made from an older revision is merged with the latest one, and what is kept
     * then holds the changes of both.
     *
     * @throws EditConflict when the page is there and {@code text.base()} is none of its revisions, or changes of both
     *                      touch each other; the text is then kept nowhere
     * @throws InvalidInput when title, tags, note or text do not do
     */
    public Saved save(Viewer viewer, Space space, String slug, PageText text) {
        viewer.require(PagePolicy.mayCreate(viewer, space));
        if (!slug.equals(Slug.of(slug)) || slug.isEmpty()) {
            throw new InvalidInput("slug", "wiki.invalid.slug");
        }
        PageText mine = text.checked();
        PageText next = mine;
        Revision with = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            // Merged and rendered while no lock is held: it may take up to Markup.DEADLINE.
            Saving.Attempt attempt = saving.keep(viewer, space, slug, next, render(space, next.markdown()), mine.base());
            if (attempt.kept() != null) {
                return new Saved(attempt.page(), attempt.kept(), attempt.created(), with);
            }
            with = attempt.standing();
            next = merged(attempt, mine);
        }
        throw new EditConflict(with.getId());
    }

    private static PageText merged(Saving.Attempt attempt, PageText mine) {
        if (attempt.base() == null) {
            throw new EditConflict(attempt.standing().getId());
        }
        PageMerge merge = PageMerge.of(attempt.base().text(), attempt.standing().text(), mine);
        if (!merge.isClean()) {
            throw new EditConflict(attempt.base(), attempt.standing(), merge);
        }
        return merge.onto(attempt.standing(), mine).checked();
    }

    /**
     * Lets a page say again what a former revision said, by a new revision.
     *
     * @param current id of the revision that whoever asks took for the latest; what was saved since is merged in
     * @param note    why, for the history
     * @throws EditConflict when what was saved since touches what would come back
     */
    public Saved restore(Viewer viewer, Page page, Revision former, long current, String note) {
        viewer.require(PagePolicy.mayEdit(viewer, page));
        return save(viewer, page.getSpace(), page.getSlug(), new PageText(former.getTitle(), former.getMarkdown(), current, note,
                former.getTags(), null, false, former.getLanguage()));
    }

    /**
     * A writer's text brought together with a revision that was saved since; nothing is kept. Empty when either it or
     * {@code text.base()} is no revision of the page.
     *
     * @throws InvalidInput when title, tags, note or text do not do
     */
    public Optional<PageMerge> merge(Viewer viewer, Page page, PageText text, long saved) {
        viewer.require(PagePolicy.mayEdit(viewer, page));
        PageText mine = text.checked();
        return Optional.ofNullable(mine.base()).flatMap(base -> pages.revision(viewer, page, base))
                .flatMap(base -> pages.revision(viewer, page, saved).map(standing -> PageMerge.of(base.text(), standing.text(), mine)));
    }

    /** What the text would look like; nothing is kept. */
    public Rendering preview(Viewer viewer, Space space, String markdown) {
        viewer.require(PagePolicy.mayCreate(viewer, space));
        return render(space, markdown == null ? "" : markdown);
    }

    /**
     * A slug for a new page with this title that no page of the space has.
     *
     * @throws InvalidInput at {@code title} when it does not do, null included
     */
    public String freeSlug(Viewer viewer, Space space, String title) {
        return freeSlugs(viewer, space, Collections.singletonList(title)).get(0);
    }

    /**
     * Slugs for new pages with these titles, in their order, each another one that no page of the space has.
     *
     * @throws InvalidInput at {@code title} when one does not do, null included
     */
    public List<String> freeSlugs(Viewer viewer, Space space, List<String> titles) {
        viewer.require(PagePolicy.mayCreate(viewer, space));
        List<String> slugs = new ArrayList<>();
        for (String title : titles) {
            String slug = Slug.free(InvalidInput.line("title", title, PageText.LONGEST_TITLE), start -> {
                Set<String> inUse = new HashSet<>(pages.slugsFrom(space, start));
                inUse.addAll(slugs);
                return inUse;
            });
            if (slug.isEmpty()) {
                throw new InvalidInput("title", "wiki.invalid.title");
            }
            slugs.add(slug);
        }
        return slugs;
    }

    /**
     * Gives the page at this address its place in the tree, at the top when the parent is null; a page is never put under
     * itself, nor under one of another space.
     */
    @Transactional
    public void place(Viewer viewer, Space space, String slug, Page parent) {
        Page page = pages.forEdit(space, slug).orElseThrow(() -> new EditConflict(null));
        if (parent == null) {
            viewer.require(PagePolicy.mayEdit(viewer, page));
            page.moveUnder(null);
        } else {
            place(viewer, page, parent);
        }
    }

    /** As {@link #place(Viewer, Space, String, Page)}, for a page that was found. */
    @Transactional
    public void place(Viewer viewer, Page page, Page parent) {
        viewer.require(PagePolicy.mayEdit(viewer, page));
        Page held = pages.forEdit(page.getSpace(), page.getSlug()).orElseThrow(() -> new EditConflict(null));
        boolean near = parent.getSpace().getId().equals(page.getSpace().getId())
                && !parent.getId().equals(page.getId());
        Page above = pages.now(parent);
        if (near && pages.trail(above).stream().noneMatch(higher -> higher.getId().equals(page.getId()))) {
            held.moveUnder(above);
        }
    }

    /** Says that the text of the page is that of others, who gave it away under this licence. */
    @Transactional
    public void credit(Viewer viewer, Page page, Licence licence) {
        viewer.require(PagePolicy.mayEdit(viewer, page));
        pages.forEdit(page.getSpace(), page.getSlug()).ifPresent(held -> held.standUnder(licence));
    }

    /** Says who may change a page: whoever holds this role, or a higher one. */
    @Transactional
    public void protect(Viewer viewer, Page page, Role role) {
        viewer.require(PagePolicy.mayProtect(viewer, page, role));
        Page held = pages.forEdit(page.getSpace(), page.getSlug()).orElseThrow(() -> new EditConflict(null));
        if (held.getProtection() != role) {
            held.protect(role);
            ledger.record(viewer, Verb.PROTECTED, held.ref(), held.getSpace().getCircle(), role.name());
        }
    }

    /** @throws InvalidInput when the text is too long or cannot be laid out in time */
    protected Rendering render(Space space, String markdown) {
        try {
            Rendering rendering = markup.render(markdown, new PageTargets(space));
            if (rendering.html().length() > LONGEST_STORED || rendering.plainText().length() > LONGEST_STORED) {
                throw new InvalidInput("markdown", "wiki.invalid.costly");
            }
            return rendering;
        } catch (TextTooLong e) {
            throw new InvalidInput("markdown", "wiki.invalid.long", Markup.MAX_BYTES / 1024);
        } catch (TextTooCostly e) {
            throw new InvalidInput("markdown", "wiki.invalid.costly");
        }
    }

    /**
     * What a save led to.
     *
     * @param mergedWith the revision of others whose changes are in it beside the writer's own; null when there was none
     */
    public record Saved(Page page, Revision revision, boolean created, Revision mergedWith) {
        /** Whether the revision holds changes of others beside the writer's own. */
        public boolean merged() {
            return mergedWith != null;
        }
    }
}
