package bzh.rouedad.extraction;

import bzh.rouedad.extraction.XmlText.Rules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Words and numbers of an XLSX, a line for each row, as ECMA-376 part 1 § 18 lays them out. Numbers are written as they are
 * stored: a date is a number of days.
 */
final class SheetText {
    /** In characters, of all strings that cells share. */
    private static final int MOST_SHARED = 30_000_000;
    private static final Rules COMMENT_FREE = new Rules(Set.of("t"), Set.of("p"), Set.of(), Set.of());

    private SheetText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        try (Archive archive = new Archive(file)) {
            Xml.read(archive.require("xl/workbook.xml"), new SheetNames(room));
            SharedStrings shared = new SharedStrings();
            Optional<InputStream> strings = archive.open("xl/sharedStrings.xml");
            if (strings.isPresent()) {
                Xml.read(strings.get(), shared);
            }
            for (String sheet : archive.names("xl/worksheets/sheet[0-9]+\\.xml")) {
                Xml.read(archive.require(sheet), new Rows(shared.strings, room));
            }
            for (String drawing : archive.names("xl/drawings/drawing[0-9]+\\.xml")) {
                Xml.read(archive.require(drawing), new XmlText(COMMENT_FREE, room));
            }
        }
    }

    /** What the sheets are called. */
    private static final class SheetNames extends DefaultHandler {
        private final TextRoom room;

        SheetNames(TextRoom room) {
            this.room = room;
        }

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            if (name.equals("sheet") && attributes.getValue("name") != null) {
                room.write(attributes.getValue("name") + "\n");
            }
        }
    }

    /** Strings that cells name by their number. */
    private static final class SharedStrings extends DefaultHandler {
        private final List<String> strings = new ArrayList<>();
        private final StringBuilder string = new StringBuilder();
        private boolean inText;
        private boolean inReading;
        private long length;

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            inText |= name.equals("t");
            inReading |= name.equals("rPh");
        }

        @Override
        public void characters(char[] from, int start, int count) {
            if (inText && !inReading) {
                length += count;
                if (length > MOST_SHARED) {
                    throw new Unreadable(Refusal.TOO_LARGE);
                }
                string.append(from, start, count);
            }
        }

        @Override
        public void endElement(String uri, String name, String prefixed) {
            switch (name) {
                case "t" -> inText = false;
                case "rPh" -> inReading = false;
                case "si" -> {
                    strings.add(string.toString());
                    string.setLength(0);
                }
                default -> {
                    // Says how it looks.
                }
            }
        }
    }

    /** What the cells show. */
    private static final class Rows extends DefaultHandler {
        /** What a cell names a string by has no more digits. */
        private static final int LONGEST_NUMBER = 9;
        private final List<String> shared;
        private final TextRoom room;
        private final StringBuilder value = new StringBuilder();
        private boolean isShared;
        private boolean inValue;

        Rows(List<String> shared, TextRoom room) {
            this.shared = shared;
            this.room = room;
        }

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            if (name.equals("c")) {
                isShared = "s".equals(attributes.getValue("t"));
            } else if (name.equals("v") || name.equals("t")) {
                inValue = true;
                value.setLength(0);
            }
        }

        @Override
        public void characters(char[] from, int start, int count) {
            if (inValue && isShared) {
                value.append(from, start, Math.min(count, LONGEST_NUMBER + 1));
            } else if (inValue) {
                room.write(from, start, count);
            }
        }

        @Override
        public void endElement(String uri, String name, String prefixed) {
            if (name.equals("v") || name.equals("t")) {
                inValue = false;
                if (isShared) {
                    room.write(string(value.toString().strip()));
                }
                room.write(" ");
            } else if (name.equals("row")) {
                room.write("\n");
            }
        }

        private String string(String number) {
            int at = number.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(number) : -1;
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        }
    }
}
