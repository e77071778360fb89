package bzh.rouedad.group;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/**
 * What somebody hands in of a charter.
 *
 * @param mandate what the group is for, at most 5000 characters; may be null
 * @param begins  the first day, such as {@code 2007-10-24}; may be null
 * @param ends    the last day; may be null
 * @param door    how one comes in; null for by invitation
 * @param domains of mail addresses, as somebody types them; they count only where the door is theirs
 * @param welcome the role of whoever comes in: reader or contributor; null for contributor
 * @param chairs  ids of members who lead the group
 */
public record CharterText(String mandate, String begins, String ends, Door door, String domains, Role welcome, Set<Long> chairs) {
    private static final int LONGEST = 5000;

    /** @throws InvalidInput at the field that does not do */
    Checked checked() {
        LocalDate from = day("begins", begins);
        LocalDate to = day("ends", ends);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput("ends", "group.invalid.period");
        }
        MailDomains names = MailDomains.typed(domains);
        Door way = door == null ? Door.INVITATION : door;
        if (way == Door.DOMAIN && names.list().isEmpty()) {
            throw new InvalidInput("domains", "language.invalid.empty");
        }
        if (welcome != null && welcome != Role.READER && welcome != Role.CONTRIBUTOR) {
            throw new InvalidInput("welcome", "group.invalid.welcome");
        }
        return new Checked(InvalidInput.optional("mandate", mandate == null ? null : mandate.replace("\r\n", "\n"), LONGEST), from, to, way, names,
                welcome == null ? Role.CONTRIBUTOR : welcome, chairs == null ? Set.of() : chairs);
    }

    private static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "group.invalid.day");
        }
    }

    /** What was handed in, found good. */
    record Checked(String mandate, LocalDate begins, LocalDate ends, Door door, MailDomains domains, Role welcome, Set<Long> chairs) {
    }
}
