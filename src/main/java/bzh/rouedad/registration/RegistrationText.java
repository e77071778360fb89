package bzh.rouedad.registration;

import bzh.rouedad.language.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody hands in who signs up.
 *
 * @param name    of whoever comes, or of whoever is asked about the others
 * @param seats   how many come with this registration, in digits; empty for one
 * @param listed  whether name and organisation may stand in the public list
 * @param answers to the organiser's questions, in their order
 */
public record RegistrationText(String name, String organisation, Presence presence, String seats, boolean listed,
                               List<String> answers) {
    /** Seats of one registration. */
    public static final int MOST_SEATS = 20;
    private static final int LONGEST_ANSWER = 1000;

    /** The same, checked against what the organiser wants. */
    Checked checked(Terms terms) {
        String who = InvalidInput.line("name", name, 200);
        String whose = organisation == null || organisation.isBlank() ? null : InvalidInput.line("organisation", organisation, 200);
        Presence how = presence == null && terms.getPresences().size() == 1 ? terms.getPresences().get(0) : presence;
        if (how == null || !terms.offers(how)) {
            throw new InvalidInput("presence", "registration.invalid.presence");
        }
        Integer many = TermsText.number("seats", seats, 1, MOST_SEATS);
        int taken = many == null ? 1 : many;
        if (terms.room(how) != null && taken > terms.room(how)) {
            throw new InvalidInput("seats", "registration.invalid.room", terms.room(how));
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < terms.getQuestionList().size(); i++) {
            said.add(InvalidInput.required("answer" + i, answers == null || i >= answers.size() ? null : answers.get(i), LONGEST_ANSWER));
        }
        return new Checked(who, whose, how, taken, listed, said);
    }

    /** What was handed in, found good. */
    record Checked(String name, String organisation, Presence presence, int seats, boolean listed, List<String> answers) {
    }
}
