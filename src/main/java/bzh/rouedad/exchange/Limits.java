package bzh.rouedad.exchange;

/**
 * How much of an archive is read. What goes beyond is refused with a line in the report, whatever sizes the archive
 * itself pretends: everything is counted while it is read.
 *
 * @param entries number of entries
 * @param expanded bytes of the whole archive once expanded
 * @param markdown bytes of all pages together: they are kept in memory
 * @param file bytes of one file
 * @param page bytes of one page in UTF-8
 * @param ratio expanded size by compressed size of one file, once it is larger than {@link #RATIO_FROM}
 */
public record Limits(int entries, long expanded, long markdown, long file, int page, int ratio) {

    /** Below this size in bytes a file may be packed as tightly as it likes. */
    public static final long RATIO_FROM = 1L << 20;
    /** Characters of one folder or file name. */
    public static final int LONGEST_SEGMENT = 255;
    /** Folders inside folders. */
    public static final int DEEPEST = 20;

    private static final int ENTRIES = 5_000;
    private static final long EXPANDED = 500L << 20;
    private static final long MARKDOWN = 50L << 20;
    private static final long FILE = 25L << 20;
    private static final int PAGE = 256 << 10;
    private static final int RATIO = 100;

    /** 5,000 entries, 500 MiB in all, 50 MiB of pages, 25 MiB a file, 256 KiB a page, 100 to 1. */
    public static final Limits USUAL = new Limits(ENTRIES, EXPANDED, MARKDOWN, FILE, PAGE, RATIO);
}
