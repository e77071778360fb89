package bzh.rouedad.guide;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How others name an edition.
 *
 * @param authors    those who publish it, where nobody else is named
 * @param url        the whole address that always leads to this text
 * @param licence    SPDX name
 */
public record Citation(String key, List<String> authors, String title, int number, List<String> publishers, LocalDate day,
                       String url, String licence) {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final Pattern SPECIAL = Pattern.compile("[{}%&$#_^~\\\\]");

    /** @param site the address of this network, without a slash at its end */
    public static Citation of(Edition edition, String site) {
        List<String> authors = edition.getAuthors().isEmpty() ? edition.getPublishers() : edition.getAuthors();
        return new Citation(edition.getGuide().getSlug() + "-" + edition.getNumber(), authors, edition.getTitle(),
                edition.getNumber(), edition.getPublishers(), edition.getPublishedAt().atZone(HOME).toLocalDate(), site + edition.getUrl(),
                edition.getLicence().spdx());
    }

    /** As a French bibliography writes it, after ISO 690, with neither italics nor small capitals. */
    public String plain() {
        String by = authors.isEmpty() ? "" : String.join(", ", authors) + ". ";
        String house = publishers.isEmpty() ? "" : String.join(", ", publishers) + ", ";
        return by + title + " [en ligne]. " + (number == 1 ? "1re" : number + "e") + " édition. " + house + written()
                + ". Licence " + licence + ". Disponible à l’adresse : " + url;
    }

    /** An entry for BibTeX; its key is made of the address. */
    public String bibtex() {
        StringBuilder entry = new StringBuilder("@book{").append(key.replaceAll("[^a-z0-9-]", "")).append(",\n");
        field(entry, "title", "{" + escaped(title) + "}");
        if (!authors.isEmpty()) {
            // Names in braces of their own: those of organisations are not taken apart.
            field(entry, "author", String.join(" and ",
                    authors.stream().map(author -> "{" + escaped(author) + "}").toList()));
        }
        if (!publishers.isEmpty()) {
            field(entry, "publisher", escaped(String.join(", ", publishers)));
        }
        field(entry, "edition", String.valueOf(number));
        field(entry, "year", String.valueOf(day.getYear()));
        field(entry, "date", day.toString());
        field(entry, "url", url);
        field(entry, "note", "Licence " + escaped(licence));
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private String written() {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH).format(day);
        return day.getDayOfMonth() == 1 ? date.replaceFirst("\\b1 ", "1er ") : date;
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll(sign -> switch (sign.group()) {
            case "\\" -> "\\\\textbackslash{}";
            case "^" -> "\\\\textasciicircum{}";
            case "~" -> "\\\\textasciitilde{}";
            case "$" -> "\\\\\\$";
            default -> "\\\\" + sign.group();
        });
    }

    public String getPlain() {
        return plain();
    }

    public String getBibtex() {
        return bibtex();
    }
}
