package bzh.rouedad.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files people may put in: what their names end with, and what their bytes must be. */
public enum FileKind {
    PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), GIF("image/gif", "gif"), WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg"), PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV("text/csv", "csv"), TXT("text/plain", "txt"), MD("text/markdown", "md"), ICS("text/calendar", "ics"),
    HTML("text/html", "html", "htm"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that a name promises by its ending. */
    static Optional<FileKind> promised(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.indexOf('.') >= 0 && kind.endings.contains(ending)).findFirst();
    }

    /** The kind of picture that these bytes begin like. */
    static Optional<FileKind> ofPicture(byte[] content) {
        return PictureKind.of(content).flatMap(type -> Stream.of(values()).filter(kind -> kind.mediaType.equals(type)).findFirst());
    }

    /** Whether it is shown in pages; all other kinds are offered for saving only. */
    boolean isShown() {
        return this == PNG || this == JPEG || this == GIF || this == WEBP;
    }

    /** Whether the bytes are what the kind demands, as far as can be told without opening anything. */
    boolean fits(byte[] content) {
        Signs signs = new Signs(content);
        return switch (this) {
            case PNG, JPEG, GIF, WEBP -> ofPicture(content).filter(kind -> kind == this).isPresent();
            case SVG -> signs.isText() && signs.hasNearStart("<svg");
            case PDF -> signs.startWith("%PDF-");
            case ODT, ODS, ODP -> signs.isArchive() && signs.stand(30, "mimetype" + mediaType) && !signs.stand(38, mediaType + "-");
            case DOCX -> signs.isArchive() && signs.hold("[Content_Types].xml") && signs.hold("word/");
            case XLSX -> signs.isArchive() && signs.hold("[Content_Types].xml") && signs.hold("xl/");
            case PPTX -> signs.isArchive() && signs.hold("[Content_Types].xml") && signs.hold("ppt/");
            case CSV, TXT, MD -> signs.isText() && !signs.startWith("%PDF-");
            case ICS -> signs.isText() && signs.hasNearStart("BEGIN:VCALENDAR");
            case HTML -> signs.isText() && signs.hasNearStart("<") && !signs.startWith("%PDF-");
            case ZIP -> signs.isArchive() || signs.startWith("PK\u0005\u0006");
        };
    }
}
