package bzh.rouedad.search;

import bzh.rouedad.language.Characters;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The passages of a text that show why it was found, about 180 characters long, the words found marked. */
final class Snippets {
    private static final int PASSAGES = 1;
    private static final int LENGTH = 180;
    /** Text looked at for passages, in characters, per hit. */
    private static final int DEPTH = 100_000;

    String[] of(IndexSearcher searcher, Query question, List<ScoreDoc> page) throws IOException {
        if (page.isEmpty()) {
            return new String[0];
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, Analyzers.forText())
                .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.FRENCH), LENGTH, 0.5f))
                .withFormatter(new Marks())
                .withFieldMatcher(field -> true)
                .withMaxLength(DEPTH).build();
        int[] docs = page.stream().mapToInt(doc -> doc.doc).toArray();
        String[] found = highlighter.highlightFields(new String[] {IndexDocument.BODY}, question, docs,
                new int[] {PASSAGES}).get(IndexDocument.BODY);
        for (int i = 0; i < found.length; i++) {
            found[i] = found[i] == null ? "" : shortened(found[i].replaceAll("\\s+", " ").strip());
        }
        return found;
    }

    private static String shortened(String passage) {
        if (passage.length() <= 2 * LENGTH) {
            return passage;
        }
        int first = Math.max(passage.indexOf(Hit.OPEN), 0);
        int from = Math.max(0, Math.min(first - LENGTH / 2, passage.length() - 2 * LENGTH));
        String cut = Characters.cut(passage.substring(whole(passage, from)), 2 * LENGTH);
        // A mark cut in two must not stay open.
        int open = cut.lastIndexOf(Hit.OPEN);
        return (from > 0 ? "… " : "") + (open > cut.lastIndexOf(Hit.CLOSE) ? cut.substring(0, open) : cut) + " …";
    }

    /** The same place, or the one before where a pair would be cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static final class Marks extends PassageFormatter {
        @Override
        public String format(Passage[] passages, String content) {
            StringBuilder text = new StringBuilder();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = passage.getMatchStarts()[i];
                    int end = passage.getMatchEnds()[i];
                    if (start >= at) {
                        text.append(content, at, start).append(Hit.OPEN).append(content, start, end).append(Hit.CLOSE);
                        at = end;
                    }
                }
                text.append(content, at, Math.max(at, passage.getEndOffset())).append(' ');
            }
            return text.toString();
        }
    }
}
