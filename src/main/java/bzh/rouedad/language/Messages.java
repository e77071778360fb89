package bzh.rouedad.language;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the interface by key. {@code {0}}, {@code {1}} … stand for arguments; apostrophes need no doubling. */
public final class Messages {
    /** Base name of the bundles; there is one per language and none without. */
    public static final String BUNDLE = "bzh.rouedad.messages";
    /** The languages spoken, the first one when nothing else is known. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Messages() {
    }

    /** The language of {@link #LANGUAGES} that fits best. */
    public static Locale closest(Locale wanted) {
        return LANGUAGES.stream().filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())).findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** The sentence with its arguments put in; the key itself when there is none, so that a gap shows. */
    public static String say(Locale language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, closest(language), Messages.class.getClassLoader());
        String sentence = bundle.containsKey(key) ? bundle.getString(key) : key;
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }
}
