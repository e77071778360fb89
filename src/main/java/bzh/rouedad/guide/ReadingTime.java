package bzh.rouedad.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text takes to read in silence: {@value #WORDS_A_MINUTE} words a minute, the mean of French readers in S.
 * Trauzettel-Klosinski, K. Dietz: "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST", Investigative Ophthalmology & Visual Science 53 (2012), p. 5452. What stands in a table counts as its words; each
 * picture and each table takes {@value #LOOK_SECONDS} seconds more, an estimate of ours.
 */
final class ReadingTime {
    static final int WORDS_A_MINUTE = 195;
    static final int LOOK_SECONDS = 12;
    private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]*)[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s\u00a0\u202f]*");

    private ReadingTime() {
    }

    /** Of safe HTML, in seconds; 0 for a text without words and pictures. */
    static int seconds(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int looks = 0;
        int copied = 0;
        for (Matcher tag = TAG.matcher(html); tag.find(); copied = tag.end()) {
            // Words that begin in italics go on behind them.
            text.append(html, copied, tag.start()).append(tag.group(1).matches("/?(?:em|strong|a|code|sup|sub|span|mark|del|b|i)") ? "" : " ");
            looks += tag.group(1).equals("img") || tag.group(1).equals("table") ? 1 : 0;
        }
        long words = WORD.matcher(text.append(html, copied, html.length())).results().count();
        return (int) Math.min(Integer.MAX_VALUE, words * 60 / WORDS_A_MINUTE + (long) looks * LOOK_SECONDS);
    }
}
