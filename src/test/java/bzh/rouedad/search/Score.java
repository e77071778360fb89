package bzh.rouedad.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Adds up how well questions were answered: the share with an answer among the first (S@k), the mean of one over its rank
 * (MRR), the gain by rank over the best possible (nDCG; K. Järvelin and J. Kekäläinen, 2002), and how long they took.
 */
final class Score {
    private static final int DEPTH = 10;

    private final int[] within = new int[DEPTH + 1];
    private final List<Long> times = new ArrayList<>();
    private double reciprocal;
    private double gain;
    private int empty;

    void add(List<String> found, Map<String, Integer> judgements, long nanos) {
        times.add(nanos);
        empty += found.isEmpty() ? 1 : 0;
        int rank = 0;
        double earned = 0;
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            int worth = judgements.getOrDefault(found.get(i), 0);
            earned += worth(worth, i);
            rank = rank == 0 && worth > 0 ? i + 1 : rank;
        }
        for (int k = rank; rank > 0 && k <= DEPTH; k++) {
            within[k]++;
        }
        reciprocal += rank == 0 ? 0 : 1.0 / rank;
        gain += earned / best(judgements);
    }

    private static double best(Map<String, Integer> judgements) {
        List<Integer> worths = new ArrayList<>(judgements.values());
        worths.sort(Collections.reverseOrder());
        double best = 0;
        for (int i = 0; i < Math.min(DEPTH, worths.size()); i++) {
            best += worth(worths.get(i), i);
        }
        return best;
    }

    private static double worth(int worth, int place) {
        return (Math.pow(2, worth) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    double within(int k) {
        return share(within[k]);
    }

    private double share(double sum) {
        return times.isEmpty() ? 0 : sum / times.size();
    }

    private double millis(double part) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.1f %% | %.1f | %.1f", times.size(), within(1),
                within(3), within(5), within(10), share(reciprocal), share(gain), 100 * share(empty), millis(0.5), millis(0.95));
    }
}
