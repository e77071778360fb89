package bzh.rouedad.practice;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.markup.Slug;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an initiative is. */
public enum PracticeState {
    IDEA, RUNNING, FINISHED, STOPPED;

    /**
     * How much a sheet counts for whoever looks for an authority like theirs, from 0 to 1: what is done or at work can be
     * taken over, what was stopped warns, an idea has taught nobody anything yet.
     */
    public double weight() {
        return switch (this) {
            case FINISHED -> 1;
            case RUNNING -> 0.95;
            case STOPPED -> 0.6;
            case IDEA -> 0.5;
        };
    }

    /** How an address or a table in English letters names it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state that somebody typed: its name, or its word in a language of the interface, accents or not; null when nothing
     * was typed.
     *
     * @throws InvalidInput at {@code state} when it is none
     */
    public static PracticeState typed(String text) {
        String slug = text == null ? "" : Slug.of(text);
        if (slug.isEmpty()) {
            return null;
        }
        return Arrays.stream(values()).filter(state -> state.parameter().equals(slug) || Messages.LANGUAGES.stream()
                        .anyMatch(language -> Slug.of(Messages.say(language, "practice.state." + state)).equals(slug))).findFirst()
                .orElseThrow(() -> new InvalidInput("state", "practice.invalid.state", Characters.cut(text, 100)));
    }

    /** The state that an address names; empty when it names none. */
    public static Optional<PracticeState> of(String parameter) {
        return Arrays.stream(values()).filter(state -> state.parameter().equals(parameter)).findFirst();
    }
}
