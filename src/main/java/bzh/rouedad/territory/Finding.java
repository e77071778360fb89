package bzh.rouedad.territory;

import bzh.rouedad.language.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Something in a set that cannot be taken.
 *
 * @param file      name of the file in the archive
 * @param line      from 1; 0 for the file as a whole
 * @param key       of the sentence
 * @param arguments what is put into it
 */
public record Finding(String file, long line, String key, List<Object> arguments) {
    public String getFile() {
        return file;
    }

    public long getLine() {
        return line;
    }

    /** What is wrong, in this language. */
    public String sentence(Locale language) {
        return Messages.say(language, key, arguments.toArray());
    }
}
