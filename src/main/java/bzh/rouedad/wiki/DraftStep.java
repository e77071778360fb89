package bzh.rouedad.wiki;

import bzh.rouedad.language.InvalidInput;
import java.util.regex.Pattern;

/**
 * From which form and window a draft comes.
 *
 * @param form   the key of the form, made when it was opened
 * @param writer the window that types
 * @param step   counts the messages of this window, from 1
 * @param seen   {@link Draft#stamp} of the draft the form was opened with; null when it was opened without
 */
public record DraftStep(String form, String writer, long step, String seen) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,36}");

    /** @throws InvalidInput when a key is none */
    public DraftStep {
        if (form == null || writer == null || !KEY.matcher(form).matches() || !KEY.matcher(writer).matches()) {
            throw new InvalidInput("draft", "wiki.draft.key");
        }
    }
}
