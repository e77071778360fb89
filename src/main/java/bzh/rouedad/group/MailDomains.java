package bzh.rouedad.group;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.EmailAddress;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Domains of mail addresses that open a group, in ASCII and lower case: {@code mairie.example} means this very domain, {@code *.mairie.example}
 * what lies below it and not itself. What only looks alike is another domain: letters of other scripts are written as they are sent
 * ({@code xn--…}), so that whoever decides sees them.
 */
public record MailDomains(List<String> list) {
    /** Domains of one group. */
    static final int MOST = 30;
    private static final int LONGEST = 253;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final String DOMAIN = "(?:\\*\\.)?(?:" + LABEL + "\\.)+" + LABEL;

    /**
     * Reads domains as somebody types them, one a line or parted by commas; an {@code @} before one is left out.
     *
     * @throws InvalidInput at {@code domains} when one is none, or there are too many
     */
    static MailDomains typed(String text) {
        List<String> domains = Stream.of((text == null ? "" : text).split("[\\s,;]+")).filter(each -> !each.isBlank())
                .map(MailDomains::domain).distinct().toList();
        if (domains.size() > MOST) {
            throw new InvalidInput("domains", "group.invalid.domains", MOST);
        }
        return new MailDomains(domains);
    }

    private static String domain(String typed) {
        String below = typed.startsWith("*.") ? "*." : "";
        String name = typed.substring(below.length()).replaceFirst("^@", "");
        try {
            String ascii = below + IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (ascii.length() <= LONGEST && ascii.matches(DOMAIN)) {
                return ascii;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("domains", "group.invalid.domain-name", typed);
        }
        throw new InvalidInput("domains", "group.invalid.domain-name", typed);
    }

    /** Reads what {@link #toString} wrote; none for null. */
    static MailDomains kept(String text) {
        return new MailDomains(text == null || text.isEmpty() ? List.of() : List.of(text.split("\n")));
    }

    /** Whether the address lies in one of them. */
    boolean hold(EmailAddress address) {
        String domain = address.key().substring(address.key().indexOf('@') + 1);
        return list.stream().anyMatch(each -> each.startsWith("*.") ? domain.endsWith(each.substring(1)) : domain.equals(each));
    }

    /**
     * The address in one of these domains. One with a plus in it is refused: it is a second name of a mailbox, and one person would
     * come in as often as they like.
     *
     * @throws InvalidInput at {@code email}
     */
    EmailAddress checked(String typed) {
        EmailAddress address = EmailAddress.of(typed).orElseThrow(() -> new InvalidInput("email", "people.invalid.email"));
        if (address.key().indexOf('+') >= 0) {
            throw new InvalidInput("email", "group.invalid.plus");
        }
        if (!hold(address)) {
            throw new InvalidInput("email", "group.invalid.domain", String.join(", ", list));
        }
        return address;
    }

    @Override
    public String toString() {
        return String.join("\n", list);
    }
}
