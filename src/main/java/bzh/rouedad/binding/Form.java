package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a book can become. */
public enum Form {
    /** Pages to print, tagged for screen readers. */
    PDF("application/pdf"),
    /** A text to work on in an office program. */
    ODT("application/vnd.oasis.opendocument.text"),
    /** A book for reading programs. */
    EPUB("application/epub+zip"),
    /** One page that holds everything it shows. */
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the whole file. */
    void write(Book book, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> PdfBinding.write(book, out);
            case ODT -> OdtBinding.write(book, out);
            case EPUB -> EpubBinding.write(book, out);
            default -> HtmlBinding.write(book, out);
        }
    }
}
