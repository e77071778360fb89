package bzh.rouedad.wiki.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Draft;
import bzh.rouedad.wiki.DraftStep;
import bzh.rouedad.wiki.DraftText;
import bzh.rouedad.wiki.Drafting;
import bzh.rouedad.wiki.Drafts;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The draft behind the form of a page: the latest one is taken up again by itself, {@code ?brouillon=} names another, and
 * {@code ?brouillon=aucun} none. The script of the form keeps it; without script the form itself holds the text.
 */
@Named
@RequestScoped
public class DraftOfPage {
    private static final Logger LOG = Logger.getLogger(DraftOfPage.class.getName());
    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final String NONE = "aucun";

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Drafts drafts;
    @Inject
    Drafting drafting;

    private String form = UUID.randomUUID().toString();
    private String seen;
    private String writer;
    private Long step;
    private Long person;
    private Draft resumed;
    private List<Draft> others = List.of();
    private List<String> writingToo = List.of();

    /** The draft to go on with, when the form is opened; what already stands in the page is none. */
    protected Optional<Draft> resume(Space space, String slug, Page page) {
        Viewer viewer = signedIn.getViewer();
        List<Draft> open = drafts.of(viewer, space, slug).stream().filter(draft -> page == null
                || !draft.getMarkdown().equals(page.getRevision().getMarkdown()) || !draft.getTitle().equals(page.getTitle()))
                .toList();
        String wanted = asked.get("brouillon");
        resumed = NONE.equals(wanted) ? null : wanted == null ? open.stream().findFirst().orElse(null)
                : drafts.find(viewer, wanted).filter(draft -> draft.getSpace().getId().equals(space.getId())).orElse(null);
        others = open.stream().filter(draft -> resumed == null || !draft.getForm().equals(resumed.getForm())).toList();
        writingToo = drafts.writingToo(viewer, space, slug, LATELY, Clock.systemUTC().instant());
        if (resumed != null) {
            form = resumed.getForm();
            seen = resumed.stamp();
        }
        return Optional.ofNullable(resumed);
    }

    /** The form was saved: its draft is over. The page stands by now, so nothing that fails here may reach the writer. */
    protected void saved(Space space, String slug, DraftText text) {
        try {
            drafting.saved(signedIn.getViewer(), space, slug, sent(), text);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a draft outlived its page", e);
        }
    }

    /** The form was refused: what it holds is kept until it is not. */
    protected void keep(Space space, String slug, DraftText text) {
        Viewer viewer = signedIn.getViewer();
        if (space != null && viewer.isSignedIn()) {
            try {
                drafting.keep(viewer, space, slug, sent(), text).ifPresent(draft -> {
                    form = draft.getForm();
                    seen = draft.stamp();
                });
            } catch (InvalidInput e) {
                LOG.log(Level.FINE, "too long even for a draft; the form has it", e);
            }
        }
    }

    public void discard() {
        drafting.discard(signedIn.getViewer(), form);
        Screen.go(Screen.here().replaceFirst("\\?.*", ""));
    }

    private DraftStep sent() {
        boolean scripted = writer != null && !writer.isBlank();
        return new DraftStep(form, scripted ? writer : UUID.randomUUID().toString(), step == null ? 1 : step, seen);
    }

    /** Whether the form was opened with a draft in it. */
    public Draft getResumed() {
        return resumed;
    }

    /** The viewer's other drafts of this page. */
    public List<Draft> getOthers() {
        return others;
    }

    /** Who else is writing here, joined by commas; empty for nobody. */
    public String getWritingToo() {
        return String.join(", ", writingToo);
    }

    /** Whose form it is: it stays theirs when they are signed out. Null for a stranger's. */
    public Long getPerson() {
        return person == null ? signedIn.getViewer().personIdOrNull() : person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getWriter() {
        return writer;
    }

    public void setWriter(String writer) {
        this.writer = writer;
    }

    public Long getStep() {
        return step;
    }

    public void setStep(Long step) {
        this.step = step;
    }
}
