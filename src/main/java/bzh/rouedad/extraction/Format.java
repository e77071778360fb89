package bzh.rouedad.extraction;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that text is read from. */
public enum Format {
    PDF("application/pdf") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            PdfText.read(file, room);
        }
    },
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            OpenDocumentText.read(file, room);
        }
    },
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            WordText.read(file, room);
        }
    },
    SHEETS("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            SheetText.read(file, room);
        }
    },
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            SlideText.read(file, room);
        }
    },
    HTML("text/html") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            HtmlText.read(file, room);
        }
    },
    PLAIN("text/plain", "text/markdown", "text/csv", "text/calendar") {
        @Override
        void read(File file, TextRoom room) throws IOException {
            room.write(PlainText.of(file));
        }
    };

    private final List<String> mediaTypes;

    Format(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The format of files of this media type; none when no text is read from them. */
    public static Optional<Format> of(String mediaType) {
        return Stream.of(values()).filter(format -> format.mediaTypes.contains(mediaType)).findFirst();
    }

    /** Media types of all the files that text is read from. */
    public static List<String> allMediaTypes() {
        return Stream.of(values()).flatMap(format -> format.mediaTypes.stream()).toList();
    }

    /** Writes the text of the file into the room; only ever called in a process that may die of it. */
    abstract void read(File file, TextRoom room) throws IOException;
}
