package bzh.rouedad.file;

/**
 * A picture without what its camera and its programs wrote beside the pixels.
 *
 * @param width       in pixels, as stored
 * @param orientation how the pixels want to be turned, 1 to 8 as in EXIF; 1 when they stand right
 */
record CleanPicture(byte[] content, int width, int height, int orientation) {
    /** More pixels than this are not shown: about what a camera makes, and 120 MB once unpacked. */
    static final long MOST_PIXELS = 40_000_000;

    CleanPicture {
        measured(width, height);
    }

    /** @throws BrokenPicture when there is no pixel, or more than {@link #MOST_PIXELS} */
    static void measured(int width, int height) {
        if (width < 1 || height < 1) {
            throw new BrokenPicture("no size");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new HugePicture(width, height);
        }
    }
}
