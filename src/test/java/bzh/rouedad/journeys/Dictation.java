package bzh.rouedad.journeys;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that grows word by word at the pace of somebody who types; no word comes twice, and each has its moment. */
final class Dictation {
    private static final double MILLIS_A_KEY = 30;

    private final String mark;
    private final List<Long> moments = new ArrayList<>();

    /** @param mark letters that begin each word, unlike those of any other dictation */
    Dictation(String mark) {
        this.mark = mark;
    }

    /** Types for a while, about five words a second, and stops when the page asks for the password. */
    void type(Traveller writer, Locator text, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && !writer.field("sign-in-again").isVisible()) {
            String word = mark + moments.size() + "z ";
            text.pressSequentially(word, new Locator.PressSequentiallyOptions().setDelay(MILLIS_A_KEY));
            // What the dialog took is no word of the text.
            if (writer.field("markdown").inputValue().contains(word.strip())) {
                moments.add(System.nanoTime());
            }
        }
    }

    /** How many words were typed. */
    int size() {
        return moments.size();
    }

    /** How many words this text holds, from the first on; one that is missing between others is a failure. */
    int heldBy(String text) {
        List<String> found = Pattern.compile(mark + "(\\d+)z").matcher(text).results().map(word -> word.group(1)).toList();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(Integer.toString(i))) {
                throw new AssertionError("word " + i + " of " + mark + " is not where it was typed: " + text);
            }
        }
        return found.size();
    }

    /** How long before this moment the first word was typed that is not held any more; zero when all are. */
    Duration behind(int held, long moment) {
        return held >= size() ? Duration.ZERO : Duration.ofNanos(Math.max(0, moment - moments.get(held)));
    }
}
