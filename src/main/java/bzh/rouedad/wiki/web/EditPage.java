package bzh.rouedad.wiki.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Draft;
import bzh.rouedad.wiki.DraftText;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLanguage;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Wiki;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Writing a page. Everything typed travels in the form itself, so neither a lost session nor a restarted server can
 * lose it; whatever goes wrong, the form comes back with the text in it.
 */
@Named
@RequestScoped
public class EditPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Pages pages;
    @Inject
    Wiki wiki;
    @Inject
    DraftOfPage draft;
    @Inject
    TemplateOfPage template;
    @Inject
    ConflictOfPage conflict;
    @Inject
    Words words;

    private Space space;
    private Page page;
    private String title;
    private String markdown;
    private String tags;
    private String note;
    private boolean minor;
    private String language = PageLanguage.ALL.get(0);
    private Long base;
    private String preview;
    private Revision newer;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            title = page.getTitle();
            markdown = page.getRevision().getMarkdown();
            tags = String.join(", ", page.getRevision().getTags());
            language = page.getRevision().getLanguage();
            base = page.getRevision().getId();
        } else {
            title = asked.get("titre");
            if (space != null) {
                markdown = template.text(space).orElse(null);
            }
        }
        if (space != null && !asked.isSent()) {
            draft.resume(space, getSlugOrNull(), page).ifPresent(this::fill);
        }
    }

    private void fill(Draft kept) {
        title = kept.getTitle();
        markdown = kept.getMarkdown();
        tags = kept.getTags();
        note = kept.getNote();
        minor = kept.isMinor();
        language = kept.getLanguage();
        base = kept.getBase();
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> PagePolicy.mayCreate(viewer, space));
    }

    public void save() {
        attempt(this::keep);
    }

    /** Saves with what was chosen at the places where this text and a newer one touch. */
    public void settle() {
        attempt(() -> conflict.chosen(page, text()).ifPresent(chosen -> {
            title = chosen.title();
            markdown = chosen.markdown();
            tags = String.join(", ", chosen.tags());
            language = chosen.language();
            base = chosen.base();
            keep();
        }));
    }

    private void keep() {
        Wiki.Saved saved = wiki.save(signedIn.getViewer(), space, slug(), text());
        draft.saved(space, getSlugOrNull(), typed());
        Screen.tell(saved.merged() ? conflict.avoided(saved) : words.say("wiki.edit.saved", saved.page().getTitle()));
        Screen.go(saved.page().getUrl());
    }

    private void attempt(Runnable act) {
        try {
            signedIn.getViewer().require(space != null);
            act.run();
        } catch (EditConflict e) {
            conflict.show(e);
            newer = conflict.isOpen() ? null : standing(e);
            draft.keep(space, getSlugOrNull(), typed());
            Screen.complain(null, words.say("wiki.edit.conflict"));
        } catch (InvalidInput e) {
            draft.keep(space, getSlugOrNull(), typed());
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say(signedIn.getViewer().isSignedIn() ? "people.act.forbidden" : "people.act.signed-out"));
        }
    }

    public void show() {
        acting.attempt(space != null, () -> preview = wiki.preview(signedIn.getViewer(), space, markdown).html());
    }

    /** Whoever is signed out while writing in a closed space does not see it any more; the text stays in the form. */
    /** What stands now. It is asked for by its id: the page was read before, and is not read anew in one request. */
    private Revision standing(EditConflict conflict) {
        return page == null || conflict.current() == null ? null
                : pages.revision(signedIn.getViewer(), page, conflict.current()).orElse(null);
    }

    private String slug() {
        String named = getSlugOrNull();
        return named != null ? named : wiki.freeSlug(signedIn.getViewer(), space, title);
    }

    private PageText text() {
        return new PageText(title, markdown == null ? "" : markdown, base, note,
                tags == null ? List.of() : List.of(tags.split(",")), null, minor, language);
    }

    private DraftText typed() {
        return new DraftText(title, markdown, tags, note, base, minor, language);
    }

    /** The address of the page within its space; null for one that has none yet. */
    public String getSlugOrNull() {
        return page == null ? asked.get("page") : page.getSlug();
    }

    public Space getSpace() {
        return space;
    }

    public Page getPage() {
        return page;
    }

    public String getPreview() {
        return preview;
    }

    /** The text that somebody else saved meanwhile, shown beside the writer's own. */
    public Revision getNewer() {
        return newer;
    }

    /** Size of the largest text, in kilobytes of UTF-8. */
    public int getLongest() {
        return Markup.MAX_BYTES / 1024;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = markdown;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }

    /** The languages to choose from. */
    public List<String> getLanguages() {
        return PageLanguage.ALL;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getBase() {
        return base;
    }

    public void setBase(Long base) {
        this.base = base;
    }
}
