package bzh.rouedad.wiki.web;

import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where two texts of a page touch, and what the writer chooses there. The form carries the writer's text, the revision it
 * was made from, the one it met and the choices; where they touch is worked out anew from these each time.
 */
@Named
@RequestScoped
public class ConflictOfPage {
    /** The number of the title among the choices; places in the text count from 1. */
    private static final int TITLE = 0;

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
    private PageMerge merge;
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
        if (!sign.equals(shown)) {
            Screen.complain(null, words.say("wiki.conflict.changed"));
            return Optional.empty();
        }
        List<String> settled = new ArrayList<>();
        int number = 0;
        for (Part part : now.markdown().parts()) {
            settled.add(ConflictPlace.settled(part, part.isAgreed() ? null : choice(++number), own(number)));
        }
        String title = ConflictPlace.settled(now.title(), choice(TITLE), null);
        if (title == null || settled.contains(null)) {
            Screen.complain(null, words.say("wiki.conflict.open"));
            return Optional.empty();
        }
        merge = null;
        return Optional.of(new PageText(title, String.join("", settled), met, mine.note(), now.tags(), null,
                mine.minor(), now.language()));
    }

    private void open(PageMerge found, Revision standing) {
        merge = found;
        met = standing.getId();
        sign = Integer.toHexString((found.title() + found.markdown().marked()).hashCode());
        Long person = standing.getPersonId();
        author = person == null ? null : persons.names(Set.of(person)).get(person);
    }

    private String choice(int place) {
        return asked.get("choice-" + place);
    }

    private String own(int place) {
        String typed = asked.get("own-" + place);
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    /** Whether there are places to choose at, or there were when the form was sent. */
    public boolean isAsked() {
        return merge != null || asked.get("conflict-met") != null && !asked.get("conflict-met").isBlank();
    }

    /** Whether there are places to choose at. */
    public boolean isOpen() {
        return merge != null;
    }

    /** The text from front to end. */
    public List<ConflictPlace> getPlaces() {
        List<ConflictPlace> places = new ArrayList<>();
        int count = 0;
        for (Part part : merge.markdown().parts()) {
            places.add(part instanceof Overlap overlap ? ConflictPlace.overlap(++count, overlap, choice(count), own(count))
                    : ConflictPlace.agreed((Agreed) part));
        }
        return places;
    }

    /** How many places there are to choose at in the text. */
    public int getCount() {
        return merge.markdown().overlaps().size();
    }

    /** The titles to choose from; null when there is no such choice. */
    public ConflictPlace getTitle() {
        return merge.title() instanceof Overlap overlap ? ConflictPlace.overlap(TITLE, overlap, choice(TITLE), null) : null;
    }

    /** Who saved what was met; null when that was nobody with an account. */
    public String getAuthor() {
        return author;
    }

    public Long getMet() {
        return merge == null ? null : met;
    }

    public void setMet(Long met) {
        this.met = met;
    }

    public String getSign() {
        return merge == null ? null : sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }
}
