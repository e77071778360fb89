package bzh.rouedad.file;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.text.Normalizer;

/** The name of a file for people; it is never a place on a disk. */
final class FileName {
    static final int LONGEST = 255;

    private FileName() {
    }

    /**
     * The name on one line, composed (NFC), without folders before it; a long one is cut before its ending.
     *
     * @throws InvalidInput at {@code file} when nothing of it can be seen
     */
    static String of(String typed) {
        String last = typed == null ? "" : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String line = Normalizer.normalize(Characters.clean(last.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")), Normalizer.Form.NFC).strip();
        String name = InvalidInput.required("file", line, Integer.MAX_VALUE);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.length() <= LONGEST ? name : Characters.cut(name, LONGEST - ending.length()).strip() + ending;
    }
}
