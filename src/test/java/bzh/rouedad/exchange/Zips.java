package bzh.rouedad.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, and rules of Markdown that are good enough for them. */
final class Zips {

    static final byte[] PNG = "\u0089PNG\r\n\u001A\n and pixels".getBytes(StandardCharsets.ISO_8859_1);
    static final MarkdownRules RULES = new MarkdownRules(Zips::slug, Zips::firstHeading, Zips::destinations);

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)[ #]*$|^(.+)\\n=+$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:<([^>]*)>|([^)\\s]*))\\)");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private Zips(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    static Zips zip() {
        return new Zips(StandardCharsets.UTF_8);
    }

    /** Names in another character set, without the flag that says UTF-8. */
    static Zips zip(Charset names) {
        return new Zips(names);
    }

    Zips with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "archive", ".zip"), bytes());
    }

    Reading read(Path folder) throws IOException {
        return MarkdownArchive.read(in(folder), RULES, Limits.USUAL);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Optional<String> firstHeading(String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        return heading.find() ? Optional.of(heading.group(1) == null ? heading.group(2) : heading.group(1))
                : Optional.empty();
    }

    private static List<String> destinations(String markdown) {
        List<String> found = new ArrayList<>();
        Matcher link = LINK.matcher(markdown);
        while (link.find()) {
            found.add(link.group(1) == null ? link.group(2) : link.group(1));
        }
        return found;
    }
}
