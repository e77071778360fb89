package bzh.rouedad.file;

import bzh.rouedad.language.InvalidInput;

/** Somebody put in as many files as they may within an hour; nothing of this one was kept. */
public class TooManyUploads extends InvalidInput {
    private static final long serialVersionUID = 1;

    TooManyUploads(int hourly) {
        super("file", "file.invalid.many", hourly);
    }
}
