package bzh.rouedad.comparison;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes pairs of changes of a text as two people make them: words, lines and paragraphs put in, taken out, moved. */
final class Pairs {
    private static final Pattern WORD = Pattern.compile("[^\\s|]*[\\p{L}\\p{N}][^\\s|]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private static final int MOST_TRIES = 50;

    private final Random random;
    private final String base;
    private final List<MatchResult> words;
    private final List<MatchResult> lines;
    private int count;

    Pairs(String text, Random random) {
        this.random = random;
        this.base = text.replace("\r\n", "\n").replace('\r', '\n');
        this.words = WORD.matcher(base).results().toList();
        this.lines = LINE.matcher(base).results().toList();
    }

    /** Whether there is room for changes that do not touch. */
    boolean hasRoom() {
        return words.size() >= 40 && lines.size() >= 8;
    }

    /**
     * Two sides with up to four changes each, that leave at least a word, or a line, between them. A text that says the
     * same over and over may leave a side with none.
     */
    Pair disjoint() {
        List<Change> theirs = new ArrayList<>();
        List<Change> mine = new ArrayList<>();
        List<String> theirWords = new ArrayList<>();
        List<String> myWords = new ArrayList<>();
        int wanted = 2 + random.nextInt(7);
        for (int i = 0; i < wanted || i < MOST_TRIES && (theirs.isEmpty() || mine.isEmpty()); i++) {
            boolean their = i % 2 == 0;
            String word = marker(their);
            Change change = change(word);
            if (apart(change, their ? mine : theirs) && apart(change, their ? theirs : mine)) {
                (their ? theirs : mine).add(change);
                if (change.text().contains(word)) {
                    (their ? theirWords : myWords).add(word);
                }
            }
        }
        String kind = "disjoint";
        if (random.nextInt(10) == 0) {
            // Both make one and the same change as well.
            Change change = change(marker(true));
            if (apart(change, theirs) && apart(change, mine)) {
                theirs.add(change);
                mine.add(change);
                kind = "alike";
            }
        }
        List<Change> all = new ArrayList<>(theirs);
        mine.stream().filter(change -> !all.contains(change)).forEach(all::add);
        return new Pair(kind, base, ends(Change.apply(base, theirs)), ends(Change.apply(base, mine)),
                Change.apply(base, all), theirWords, myWords);
    }

    /** Two sides that change one place, beside what each may change elsewhere. */
    Pair overlapping() {
        String their = marker(true);
        String my = marker(false);
        MatchResult word = words.get(random.nextInt(words.size()));
        MatchResult line = lineAt(word.start());
        Change theirs;
        Change mine = new Change(word.start(), word.end(), my);
        String kind;
        switch (line.group().contains("|") ? random.nextInt(7) : random.nextInt(6)) {
            case 0 -> {
                kind = "one word";
                theirs = new Change(word.start(), word.end(), their);
            }
            case 1 -> {
                kind = "one place";
                theirs = new Change(word.start(), word.start(), their + " ");
                mine = new Change(word.start(), word.start(), my + " ");
            }
            case 2 -> {
                kind = "word in a line taken out";
                theirs = new Change(line.start(), line.end(), "");
            }
            case 3 -> {
                kind = "line at one place";
                theirs = new Change(line.end(), line.end(), atLineStart(line) + their + " ligne\n");
                mine = new Change(line.end(), line.end(), atLineStart(line) + my + " ligne\n");
            }
            case 4 -> {
                kind = "word in a line rewritten";
                theirs = new Change(line.start(), line.end(), "Tout " + their + " autrement dit.\n");
            }
            case 5 -> {
                kind = "word taken out and changed";
                theirs = new Change(word.start(), word.end(), "");
            }
            default -> {
                kind = "cell in a row with a new column";
                theirs = new Change(line.start(), line.end(), "| " + their + " " + line.group());
            }
        }
        List<Change> theirChanges = new ArrayList<>(List.of(theirs));
        List<Change> myChanges = new ArrayList<>(List.of(mine));
        List<String> theirWords = new ArrayList<>(theirs.text().contains(their) ? List.of(their) : List.of());
        List<String> myWords = new ArrayList<>(List.of(my));
        for (int i = random.nextInt(3); i > 0; i--) {
            String marker = marker(i == 1);
            Change other = change(marker);
            Change here = new Change(line.start(), line.end(), "");
            if (apart(other, List.of(here)) && apart(other, theirChanges) && apart(other, myChanges)) {
                (i == 1 ? theirChanges : myChanges).add(other);
                if (other.text().contains(marker)) {
                    (i == 1 ? theirWords : myWords).add(marker);
                }
            }
        }
        return new Pair(kind, base, ends(Change.apply(base, theirChanges)), ends(Change.apply(base, myChanges)), null,
                theirWords, myWords);
    }

    private Change change(String word) {
        int at = random.nextInt(words.size());
        MatchResult first = words.get(at);
        MatchResult line = lineAt(first.start());
        int lineNumber = lines.indexOf(line);
        return switch (random.nextInt(8)) {
            case 0 -> new Change(first.start(), first.start(), word + " ");
            case 1 -> {
                MatchResult last = words.get(Math.min(words.size() - 1, at + random.nextInt(3)));
                yield line.end() < last.end() || base.substring(first.start(), last.end()).contains("|")
                        ? new Change(first.start(), first.end(), word)
                        : new Change(first.start(), last.end(), word + "’" + first.group());
            }
            case 2 -> new Change(first.start(), first.end(), "");
            case 3 -> new Change(line.start(), line.start(), "Une ligne " + word + " de plus.\n");
            case 4 -> new Change(line.start(), line.end(), "");
            case 5 -> new Change(line.start(), line.start(), "\nUn paragraphe " + word + " entier,\nsur deux lignes.\n\n");
            case 6 -> {
                // Moved some lines further: whoever changes anything on the way meets it.
                MatchResult until = lines.get(Math.min(lines.size() - 1, lineNumber + 1 + random.nextInt(4)));
                yield until.group().endsWith("\n") && line != until
                        ? new Change(line.start(), until.end(), base.substring(line.end(), until.end()) + moved(line.group(), word))
                        : new Change(line.start(), line.start(), word + "\n");
            }
            default -> new Change(first.start(), first.end(), Normalizer.normalize(first.group() + "-" + word, Normalizer.Form.NFD));
        };
    }

    /** A line in its new place: as it was, or changed as well. */
    private String moved(String line, String word) {
        return random.nextBoolean() ? line : line.replace("\n", " " + word + "\n");
    }

    /** Whether a word, or a line when one of the two is about lines, stands between this change and each of the others. */
    private boolean apart(Change change, List<Change> others) {
        for (Change other : others) {
            boolean before = change.from() < other.from() || change.from() == other.from() && change.to() < other.to();
            int gapFrom = (before ? change : other).to();
            int gapTo = (before ? other : change).from();
            boolean wordsOnly = !isAboutLines(change) && !isAboutLines(other);
            List<MatchResult> between = (wordsOnly ? words : lines).stream()
                    .filter(each -> each.start() >= gapFrom && each.end() <= gapTo && !each.group().isBlank()).toList();
            // A word or line that stands elsewhere too could be taken for the other one.
            if (gapTo < gapFrom || between.stream().noneMatch(each -> isAlone(each.group(), wordsOnly))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAboutLines(Change change) {
        return change.text().contains("\n") || base.substring(change.from(), change.to()).contains("\n");
    }

    private boolean isAlone(String piece, boolean word) {
        return (word ? words : lines).stream().filter(each -> each.group().equals(piece)).count() == 1;
    }

    private MatchResult lineAt(int offset) {
        return lines.stream().filter(line -> line.end() > offset).findFirst().orElseThrow();
    }

    private static String atLineStart(MatchResult line) {
        return line.group().endsWith("\n") ? "" : "\n";
    }

    private String marker(boolean their) {
        return (their ? "éluzq" : "çàmok") + count++ + "ö";
    }

    /** Sometimes a text comes back with the line ends of another system. */
    private String ends(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace('\n', '\r');
            default -> text;
        };
    }
}
