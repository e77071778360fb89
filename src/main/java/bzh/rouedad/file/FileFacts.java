package bzh.rouedad.file;

import bzh.rouedad.language.InvalidInput;

/**
 * What people say of a file.
 *
 * @param description at most 500 characters on one line, or null; read to those who do not see a picture
 * @param licence     null when nothing is said
 */
public record FileFacts(String description, Licence licence) {
    /** Nothing said. */
    public static final FileFacts NONE = new FileFacts(null, null);
    private static final int LONGEST = 500;

    FileFacts checked() {
        String line = description == null ? null : description.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
        return new FileFacts(InvalidInput.optional("description", line, LONGEST), licence);
    }
}
