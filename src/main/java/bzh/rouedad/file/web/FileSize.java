package bzh.rouedad.file.web;

import bzh.rouedad.screen.Words;

/** Sizes as people read them. */
final class FileSize {
    private FileSize() {
    }

    /** In kilobytes, at least one, or from 1024 of them on in megabytes. */
    static String said(Words words, long bytes) {
        long kilobytes = Math.max(1, (bytes + 512) >> 10);
        return kilobytes < 1024 ? words.say("file.size.kilobytes", kilobytes) : words.say("file.size.megabytes", (kilobytes + 512) >> 10);
    }
}
