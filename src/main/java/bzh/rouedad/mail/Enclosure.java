package bzh.rouedad.mail;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that travels with a mail.
 *
 * @param fileName what the receiver sees: one line of 120 characters at most, without folders
 * @param mediaType such as {@code application/pdf}, without parameters
 * @param content the bytes; copied in and out
 * @param method for a calendar object the iTIP method it carries ({@code REQUEST}, {@code CANCEL}): such an enclosure
 *     is also shown as an invitation; empty for everything else
 */
public record Enclosure(String fileName, String mediaType, byte[] content, String method) {

    private static final int LONGEST_NAME = 120;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,40}/[a-z0-9][a-z0-9.+-]{0,80}");
    private static final Pattern METHOD = Pattern.compile("|REQUEST|CANCEL|PUBLISH|REPLY");

    /** @throws IllegalArgumentException when the media type or the method is not of the form told above */
    public Enclosure {
        Objects.requireNonNull(fileName, "fileName");
        fileName = OneLine.of(fileName.replaceAll("[/\\\\:\"]", "_"), LONGEST_NAME);
        if (fileName.isEmpty() || !MEDIA_TYPE.matcher(mediaType).matches() || !METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("an enclosure needs a name, a media type and a known method or none");
        }
        content = content.clone();
    }

    /** An invitation or its cancellation, in UTF-8 iCalendar, under the name {@code invite.ics}. */
    public static Enclosure invitation(byte[] calendar, String method) {
        return new Enclosure("invite.ics", "text/calendar", calendar, method);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure that && fileName.equals(that.fileName) && mediaType.equals(that.mediaType)
                && method.equals(that.method) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, method, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "Enclosure[" + fileName + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
