package bzh.rouedad.file;

import jakarta.persistence.Embeddable;

/** A smaller form of a picture. */
@Embeddable
public class FileVariant {
    private int width;
    private long size;
    private String sha256;

    protected FileVariant() {
    }

    FileVariant(int width, long size, String sha256) {
        this.width = width;
        this.size = size;
        this.sha256 = sha256;
    }

    /** In pixels. */
    public int getWidth() {
        return width;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }
}
