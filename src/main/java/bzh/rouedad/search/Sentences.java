package bzh.rouedad.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where the sentences of a French text begin and end. The platform's iterator finds the same places, but goes a long way back
 * each time it is asked for the one before a place; here each is found once, and only as far as the questions go.
 */
final class Sentences extends BreakIterator {
    private final BreakIterator finder = BreakIterator.getSentenceInstance(Locale.FRENCH);
    private int[] places = new int[64];
    private int known;
    private int at;

    @Override
    public void setText(CharacterIterator text) {
        finder.setText(text);
        places[0] = finder.first();
        known = 1;
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return finder.getText();
    }

    @Override
    public int first() {
        return move(0);
    }

    @Override
    public int last() {
        learnUpTo(getText().getEndIndex());
        return move(known - 1);
    }

    @Override
    public int next(int steps) {
        boolean more = true;
        while (at + steps >= known && more) {
            more = learn();
        }
        return move(at + steps);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return move(at - 1);
    }

    @Override
    public int current() {
        return places[at];
    }

    @Override
    public int following(int offset) {
        return move(behind(offset));
    }

    @Override
    public int preceding(int offset) {
        return move(behind(offset - 1) - 1);
    }

    /** Which place is the first behind this one. */
    private int behind(int offset) {
        learnUpTo(offset);
        int found = Arrays.binarySearch(places, 0, known, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    private int move(int place) {
        at = Math.max(0, Math.min(place, known - 1));
        return at == place ? places[at] : DONE;
    }

    private void learnUpTo(int offset) {
        boolean more = true;
        while (places[known - 1] <= offset && more) {
            more = learn();
        }
    }

    private boolean learn() {
        int next = finder.next();
        if (next == DONE) {
            return false;
        }
        if (known == places.length) {
            places = Arrays.copyOf(places, 2 * known);
        }
        places[known] = next;
        known++;
        return true;
    }
}
