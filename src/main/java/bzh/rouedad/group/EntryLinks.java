package bzh.rouedad.group;

import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever holds the link from a letter may do: come in. The key is all they need, and good for nothing else. */
@ApplicationScoped
public class EntryLinks {
    /** The word of the keys in letters. */
    static final String WORD = "group-door";

    @Inject
    LetterKeys keys;
    @Inject
    Applicants applicants;
    @Inject
    Admitting admitting;

    /** Whom this key lets in; empty for any other text. Nothing changes. */
    public Optional<Applicant> find(String key) {
        OptionalLong id = keys.id(WORD, key);
        return id.isEmpty() ? Optional.empty() : applicants.find(id.getAsLong());
    }

    /**
     * Comes in.
     *
     * @return the key by which they choose a password, empty for whoever has one; nothing when the link is good no longer
     */
    public Optional<String> enter(String key) {
        return find(key).flatMap(admitting::enter);
    }
}
