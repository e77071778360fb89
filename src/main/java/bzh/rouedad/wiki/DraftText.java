package bzh.rouedad.wiki;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands in a form, right or wrong: a draft refuses nothing but what no page could ever hold.
 *
 * @param base  id of the revision the text was made from; null for a new page
 * @param minor whether the writer calls it a small correction
 * @param language one of {@link PageLanguage#ALL}; anything else counts as the usual one
 */
public record DraftText(String title, String markdown, String tags, String note, Long base, boolean minor,
        String language) {
    /** Four times what a page takes, in characters: what is too long for a page can still be cut up from its draft. */
    public static final int LONGEST = 1_048_576;
    private static final int LONGEST_LINE = 1000;

    /** A draft in the usual language. */
    DraftText(String title, String markdown, String tags, String note, Long base, boolean minor) {
        this(title, markdown, tags, note, base, minor, PageLanguage.USUAL);
    }

    /**
     * The same with nothing null, one kind of line end, and single lines cut to 1000 characters.
     *
     * @throws InvalidInput when the text is longer than {@link #LONGEST}
     */
    DraftText checked() {
        String text = lines(markdown);
        if (text.length() > LONGEST) {
            throw new InvalidInput("markdown", "wiki.draft.long", LONGEST / 1024);
        }
        return new DraftText(line(title), text, line(tags), line(note), base, minor,
                PageLanguage.ALL.contains(String.valueOf(language)) ? language : PageLanguage.USUAL);
    }

    boolean isEmpty() {
        return title.isBlank() && markdown.isBlank();
    }

    /** SHA-256 over all that was typed; neither the base nor what was ticked or chosen is part of it. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {title, markdown, tags, note}) {
                digest.update(part.strip().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(String text) {
        return Characters.cut(lines(text), LONGEST_LINE);
    }

    private static String lines(String text) {
        return text == null ? "" : Characters.clean(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
