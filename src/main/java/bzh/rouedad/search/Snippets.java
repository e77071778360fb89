package bzh.rouedad.search;

import bzh.rouedad.language.Characters;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
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

    /** One for each of these documents, in their order. */
    List<Snippet> of(IndexSearcher searcher, Query question, List<ScoreDoc> page) throws IOException {
        if (page.isEmpty()) {
            return List.of();
        }
        Passages highlighter = new Passages(UnifiedHighlighter.builder(searcher, Analyzers.forText())
                .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(new Sentences(), LENGTH, 0.5f))
                .withFormatter(new Marks())
                .withFieldMatcher(field -> true)
                // Words are marked wherever they stand: one pass over the text, whatever the question.
                .withWeightMatches(false).withHighlightPhrasesStrictly(false)
                .withMaxLength(DEPTH));
        return Stream.of(highlighter.best(question, page)).map(Snippet.class::cast)
                .map(found -> found == null ? Snippet.NONE
                        : new Snippet(shortened(found.text().replaceAll("\\s+", " ").strip()), found.start()))
                .toList();
    }

    private static String shortened(String passage) {
        if (passage.length() <= 2 * LENGTH) {
            return passage;
        }
        int first = Math.max(passage.indexOf(Hit.OPEN), 0);
        int from = Math.max(0, Math.min(first - LENGTH / 2, passage.length() - 2 * LENGTH));
        int word = from == 0 ? 0 : passage.indexOf(' ', from) + 1;
        // A passage without blanks is cut anywhere.
        String cut = Characters.cut(passage.substring(word > 0 && word <= first ? word : whole(passage, from)), 2 * LENGTH);
        // A mark cut in two must not stay open.
        int open = cut.lastIndexOf(Hit.OPEN);
        return (from > 0 ? "… " : "") + (open > cut.lastIndexOf(Hit.CLOSE) ? cut.substring(0, open) : cut) + " …";
    }

    /** The same place, or the one before where a pair would be cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /**
     * A passage of a text.
     *
     * @param start where it begins in the text, or where the first word found in it stands
     */
    record Snippet(String text, int start) {
        static final Snippet NONE = new Snippet("", 0);
    }

    /** The highlighter tells of passages as text only, unless it is asked from within. */
    private static final class Passages extends UnifiedHighlighter {
        Passages(Builder builder) {
            super(builder);
        }

        Object[] best(Query question, List<ScoreDoc> page) throws IOException {
            int[] docs = page.stream().mapToInt(doc -> doc.doc).toArray();
            return highlightFieldsAsObjects(new String[] {IndexDocument.ALL}, question, docs, new int[] {PASSAGES})
                    .get(IndexDocument.ALL);
        }

        /** Places in the field are places in the text, as far as it goes; what follows there is not shown. */
        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cacheCharsThreshold)
                throws IOException {
            return super.loadFieldValues(new String[] {IndexDocument.TEXT}, docs, cacheCharsThreshold);
        }
    }

    private static final class Marks extends PassageFormatter {
        @Override
        public Snippet format(Passage[] passages, String content) {
            StringBuilder text = new StringBuilder();
            int first = passages.length == 0 ? 0 : passages[0].getStartOffset();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = passage.getMatchStarts()[i];
                    int end = passage.getMatchEnds()[i];
                    if (start >= at) {
                        first = text.indexOf(String.valueOf(Hit.OPEN)) < 0 ? start : first;
                        text.append(content, at, start).append(Hit.OPEN).append(content, start, end).append(Hit.CLOSE);
                        at = end;
                    }
                }
                text.append(content, at, Math.max(at, passage.getEndOffset())).append(' ');
            }
            return new Snippet(text.toString(), first);
        }
    }
}
