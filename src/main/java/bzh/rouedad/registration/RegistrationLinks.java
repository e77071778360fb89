package bzh.rouedad.registration;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever holds the link from a letter may do with their own registration: the key is all they need, and good for nothing else. */
@ApplicationScoped
public class RegistrationLinks {
    /** The word of the keys in letters. */
    static final String WORD = "registration";

    @Inject
    LetterKeys keys;
    @Inject
    Registrations registrations;
    @Inject
    Seats seats;
    @Inject
    Post post;

    /** What this key is for; empty for any other text. Nothing changes. */
    public Optional<Registration> find(String key) {
        OptionalLong id = keys.id(WORD, key);
        return id.isEmpty() ? Optional.empty() : registrations.find(id.getAsLong());
    }

    /** Says yes to what somebody typed; false when that was done before, or registration is closed. */
    public boolean confirm(String key) {
        return told(find(key).map(seats::confirm).orElse(false));
    }

    /** Takes the seat that is offered; false when it is held no longer. */
    public boolean accept(String key) {
        return told(find(key).map(seats::accept).orElse(false));
    }

    /** Leaves; false when that was done before. */
    public boolean leave(String key) {
        return told(find(key).map(registration -> seats.leave(registration, What.LEFT)).orElse(false));
    }

    /**
     * Changes what was handed in.
     *
     * @throws InvalidInput     when a field does not do, or there is no more room; what was there stays
     * @throws ChangedMeanwhile when it is not the version that was seen
     */
    public void change(String key, RegistrationText text, Long seen) {
        find(key).ifPresent(registration -> seats.change(registration, text, seen));
        post.wake();
    }

    private boolean told(boolean changed) {
        if (changed) {
            post.wake();
        }
        return changed;
    }
}
