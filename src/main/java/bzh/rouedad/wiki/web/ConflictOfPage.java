package bzh.rouedad.wiki.web;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Choosing;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageMerge;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/**
 * Where two texts of a page touch, and what the writer chooses there. The form carries the writer's text, the revision it
 * was made from, the one it met and the choices; where they touch is worked out anew from these each time.
 */
@Named
@RequestScoped
public class ConflictOfPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Persons persons;
    @Inject
    Wiki wiki;
    @Inject
    Words words;

    /** The revision that was met, and a short sign of what was shown: other places have another one. */
    private Long met;
    private String sign;
    private Choosing choosing;
    private String author;

    /** Shows where the texts touch. */
    protected void show(EditConflict conflict) {
        if (conflict.merge() != null) {
            open(conflict.merge(), conflict.standing());
        }
    }

    /** The good news that nothing had to be chosen, with the name of the other writer if it is another one. */
    protected String avoided(Wiki.Saved saved) {
        Long other = saved.mergedWith().getPersonId();
        String name = other == null || other.equals(signedIn.getViewer().personIdOrNull()) ? null : persons.names(Set.of(other)).get(other);
        return name == null ? words.say("wiki.edit.merged") : words.say("wiki.edit.merged-with", name);
    }

    /**
     * What the choices make of the writer's text, as a text made from the revision that was met. Nothing when a place was
     * left open or the text was changed since the places were shown: they are shown again then.
     */
    protected Optional<PageText> chosen(Page page, PageText mine) {
        Revision standing = page == null || met == null ? null : pages.revision(signedIn.getViewer(), page, met).orElse(null);
        PageMerge now = standing == null ? null : wiki.merge(signedIn.getViewer(), page, mine, met).orElse(null);
        if (now == null) {
            return Optional.of(mine);
        }
        String shown = sign;
        open(now, standing);
        if (!choosing.getSign().equals(shown)) {
            Screen.complain(null, words.say("wiki.conflict.changed"));
            return Optional.empty();
        }
        Optional<Choosing.Settled> settled = choosing.settled();
        if (settled.isEmpty()) {
            Screen.complain(null, words.say("wiki.conflict.open"));
        } else {
            choosing = null;
        }
        return settled.map(chosen -> new PageText(chosen.title(), chosen.text(), met, mine.note(), now.tags(), null,
                mine.minor(), now.language()));
    }

    private void open(PageMerge found, Revision standing) {
        choosing = new Choosing(asked, found.title(), found.markdown());
        met = standing.getId();
        Long person = standing.getPersonId();
        author = person == null ? null : persons.names(Set.of(person)).get(person);
    }

    /** Whether there are places to choose at, or there were when the form was sent. */
    public boolean isAsked() {
        return choosing != null || asked.get("conflict-met") != null && !asked.get("conflict-met").isBlank();
    }

    /** Whether there are places to choose at. */
    public boolean isOpen() {
        return choosing != null;
    }

    /** The places to choose at; null when there are none. */
    public Choosing getChoosing() {
        return choosing;
    }

    /** Who saved what was met; null when that was nobody with an account. */
    public String getAuthor() {
        return author;
    }

    public Long getMet() {
        return choosing == null ? null : met;
    }

    public void setMet(Long met) {
        this.met = met;
    }

    public String getSign() {
        return choosing == null ? null : choosing.getSign();
    }

    public void setSign(String sign) {
        this.sign = sign;
    }
}
