package bzh.rouedad.file;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the unpacking of a picture that takes too long; the reader asks between two rows. */
final class Patience implements IIOReadProgressListener {
    private final long end;
    private boolean over;

    private Patience(long end) {
        this.end = end;
    }

    static Patience watch(ImageReader reader, Duration longest) {
        Patience patience = new Patience(System.nanoTime() + longest.toNanos());
        reader.addIIOReadProgressListener(patience);
        return patience;
    }

    /** @throws BrokenPicture when the reader was stopped */
    void end() {
        if (over) {
            throw new BrokenPicture("takes too long");
        }
    }

    @Override
    public void imageProgress(ImageReader source, float percent) {
        if (System.nanoTime() - end > 0) {
            over = true;
            source.abort();
        }
    }

    @Override
    public void imageStarted(ImageReader source, int index) {
        imageProgress(source, 0);
    }

    @Override
    public void sequenceStarted(ImageReader source, int first) {
        // One image only is read.
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        // One image only is read.
    }

    @Override
    public void imageComplete(ImageReader source) {
        // Read in time.
    }

    @Override
    public void thumbnailStarted(ImageReader source, int image, int thumbnail) {
        // Thumbnails are left out before.
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percent) {
        // Thumbnails are left out before.
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        // Thumbnails are left out before.
    }

    @Override
    public void readAborted(ImageReader source) {
        over = true;
    }
}
