package bzh.rouedad.meeting;

import bzh.rouedad.language.Characters;

/** The beginning of a text for where one line must do. */
final class Gist {
    private static final int LONGEST = 120;

    private Gist() {
    }

    /** On one line, cut between words where possible. */
    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        String cut = Characters.cut(line, LONGEST - 2);
        int blank = cut.lastIndexOf(' ');
        return (blank > LONGEST / 2 ? cut.substring(0, blank) : cut) + " …";
    }
}
