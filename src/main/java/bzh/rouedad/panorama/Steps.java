package bzh.rouedad.panorama;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Few shades for many numbers: nothing is a step of its own, the others are parted so that each step holds as many territories
 * as the next. Readers compare maps best by such steps (C. A. Brewer, L. Pickle: Evaluation of Methods for Classifying
 * Epidemiological Data on Choropleth Maps in Series, Annals of the Association of American Geographers 92, 2002).
 *
 * @param least the smallest number of each step, from the lightest; four at most
 * @param most  the largest number of all; 0 where there is nothing
 */
public record Steps(List<Long> least, long most) {
    private static final int DARKEST = 4;

    public static Steps of(Collection<Long> numbers) {
        List<Long> sorted = numbers.stream().filter(number -> number > 0).sorted().toList();
        if (sorted.isEmpty()) {
            return new Steps(List.of(), 0);
        }
        List<Long> distinct = sorted.stream().distinct().toList();
        List<Long> least = new ArrayList<>();
        for (int i = 0; i < DARKEST && distinct.size() > DARKEST; i++) {
            Long bound = sorted.get(sorted.size() * i / DARKEST);
            if (!least.contains(bound)) {
                least.add(bound);
            }
        }
        return new Steps(List.copyOf(distinct.size() > DARKEST ? least : distinct), sorted.get(sorted.size() - 1));
    }

    /** The shade of a number: 0 for nothing, else from 1, the lightest, to 4; where there are few steps they lie apart. */
    public int shade(long number) {
        int step = 0;
        while (step < least.size() && least.get(step) <= number) {
            step++;
        }
        return step == 0 ? 0 : shadeOf(step - 1);
    }

    private int shadeOf(int index) {
        return least.size() == 1 ? DARKEST - 1 : DARKEST - (least.size() - 1 - index);
    }

    /** The steps for a legend, the lightest first. */
    public List<Step> getLegend() {
        List<Step> legend = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            legend.add(new Step(shadeOf(i), least.get(i), i + 1 < least.size() ? least.get(i + 1) - 1 : most));
        }
        return legend;
    }

    /** Numbers from the one to the other have this shade. */
    public record Step(int shade, long from, long to) {
        public int getShade() {
            return shade;
        }

        public long getFrom() {
            return from;
        }

        public long getTo() {
            return to;
        }
    }
}
