package bzh.rouedad.screen;

import bzh.rouedad.comparison.Merge;
import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places where two texts touch, shown by {@code parts/screen/overlaps.xhtml}, and what the form says was chosen there. */
public final class Choosing {
    /** The number of the title among the choices; places in the text count from 1. */
    private static final int TITLE = 0;

    private final Asked asked;
    private final Part title;
    private final Merge text;

    public Choosing(Asked asked, Part title, Merge text) {
        this.asked = asked;
        this.title = title;
        this.text = text;
    }

    /** What the choices make of both; empty when a place was left open. */
    public Optional<Settled> settled() {
        List<String> settled = new ArrayList<>();
        int number = 0;
        for (Part part : text.parts()) {
            settled.add(ConflictPlace.settled(part, part.isAgreed() ? null : choice(++number), own(number)));
        }
        String chosen = ConflictPlace.settled(title, choice(TITLE), null);
        return chosen == null || settled.contains(null) ? Optional.empty()
                : Optional.of(new Settled(chosen, String.join("", settled)));
    }

    private String choice(int place) {
        return asked.get("choice-" + place);
    }

    private String own(int place) {
        String typed = asked.get("own-" + place);
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    /** A short sign of what is shown: other places have another one. */
    public String getSign() {
        return Integer.toHexString((title + text.marked()).hashCode());
    }

    /** The text from front to end. */
    public List<ConflictPlace> getPlaces() {
        List<ConflictPlace> places = new ArrayList<>();
        int count = 0;
        for (Part part : text.parts()) {
            places.add(part instanceof Overlap overlap ? ConflictPlace.overlap(++count, overlap, choice(count), own(count))
                    : ConflictPlace.agreed((Agreed) part));
        }
        return places;
    }

    /** How many places there are to choose at in the text. */
    public int getCount() {
        return text.overlaps().size();
    }

    /** The titles to choose from; null when there is no such choice. */
    public ConflictPlace getTitle() {
        return title instanceof Overlap overlap ? ConflictPlace.overlap(TITLE, overlap, choice(TITLE), null) : null;
    }

    /** A title and a text without any choice left. */
    public record Settled(String title, String text) {
    }
}
