package bzh.rouedad.exchange;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.EditConflict;
import java.util.Locale;

/** Why a page of an archive could not be saved, in the words of the person who imports. */
final class PageRefusal {
    private PageRefusal() {
    }

    static String sentence(Throwable problem, Viewer reader) {
        Locale language = reader.language().orElse(Messages.LANGUAGES.get(0));
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput input) {
                return input.sentence(language);
            }
            if (cause instanceof EditConflict) {
                return Messages.say(language, "exchange.import.changed-since");
            }
            if (cause instanceof NotAllowed) {
                return Messages.say(language, "site.error.forbidden.text");
            }
        }
        return Messages.say(language, "site.error.broken.text");
    }
}
