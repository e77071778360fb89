package bzh.rouedad.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML part of a mail as a whole document that tells its language. */
final class HtmlDocument {

    private static final Pattern ROOT = Pattern.compile("<html(?=[\\s>])[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANG = Pattern.compile("\\slang\\s*=", Pattern.CASE_INSENSITIVE);

    private HtmlDocument() {
    }

    static String of(Mail mail) {
        String language = mail.language().toLanguageTag();
        String html = mail.html().strip();
        String start = html.substring(0, Math.min(html.length(), 9)).toLowerCase(Locale.ROOT);
        if (!start.startsWith("<!doctype") && !start.startsWith("<html")) {
            return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"UTF-8\">\n<title>"
                    + escaped(mail.subject()) + "</title>\n</head>\n<body>\n" + html + "\n</body>\n</html>\n";
        }
        Matcher root = ROOT.matcher(html);
        if (!root.find() || LANG.matcher(root.group()).find()) {
            return html;
        }
        int name = root.start() + "<html".length();
        return html.substring(0, name) + " lang=\"" + language + '"' + html.substring(name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
