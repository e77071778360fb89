package bzh.rouedad.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mail server that received a mail found out about its sender, as it writes it at the head of the mail (RFC 8601). Only
 * what stands under its own name counts: anybody may write such a line.
 */
final class SenderCheck {
    static final String HEADER = "Authentication-Results";
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DKIM_DOMAIN = Pattern.compile("\\bheader\\.(?:d|i)=\"?(?:[^@\\s;\"]*@)?([a-z0-9.-]+)");
    private static final Pattern DMARC_DOMAIN = Pattern.compile("\\bheader\\.from=\"?(?:[^@\\s;\"]*@)?([a-z0-9.-]+)");

    private SenderCheck() {
    }

    /**
     * Whether the server of this name says that the mail comes from the domain it says it comes from: by DMARC (RFC 7489), or by
     * a signature (RFC 6376) of that domain or one above it.
     *
     * @param headers the values of {@link #HEADER}, unfolded
     */
    static boolean passes(List<String> headers, String checker, String mailbox) {
        String domain = mailbox.substring(mailbox.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return headers.stream().map(SenderCheck::plain).filter(header -> name(header).equals(checker.toLowerCase(Locale.ROOT)))
                .flatMap(header -> Pattern.compile(";").splitAsStream(header).skip(1)).map(String::strip)
                .anyMatch(result -> result.matches("dmarc\\s*=\\s*pass\\b.*") && isOf(DMARC_DOMAIN, result, domain, false)
                        || result.matches("dkim\\s*=\\s*pass\\b.*") && isOf(DKIM_DOMAIN, result, domain, true));
    }

    private static boolean isOf(Pattern where, String result, String domain, boolean orAbove) {
        Matcher found = where.matcher(result);
        // A domain without a dot is a whole country's.
        return found.find() && (found.group(1).equals(domain) || orAbove && found.group(1).contains(".") && domain.endsWith("." + found.group(1)));
    }

    private static String name(String header) {
        String first = header.split(";", 2)[0].strip();
        return first.split("\\s+", 2)[0].replace("\"", "");
    }

    private static String plain(String header) {
        String before = header;
        String after = COMMENT.matcher(before).replaceAll(" ");
        while (!after.equals(before)) {
            before = after;
            after = COMMENT.matcher(before).replaceAll(" ");
        }
        return after.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
