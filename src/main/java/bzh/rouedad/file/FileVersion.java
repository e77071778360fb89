package bzh.rouedad.file;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bytes of a file as somebody put them in; it never changes. */
@Entity
@Table(name = "file_version")
public class FileVersion {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;
    private int number;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    private String sha256;
    private Integer width;
    private Integer height;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "file_variant", joinColumns = @JoinColumn(name = "version_id"))
    private List<FileVariant> variants = new ArrayList<>();

    protected FileVersion() {
    }

    FileVersion(StoredFile file, PreparedFile prepared, String sha256, List<FileVariant> variants, Long personId, Instant now) {
        this.file = file;
        this.number = file.getNumber();
        this.mediaType = prepared.mediaType();
        this.size = prepared.content().length;
        this.sha256 = sha256;
        this.width = prepared.width();
        this.height = prepared.height();
        this.variants.addAll(variants);
        this.personId = personId;
        this.at = now;
    }

    /** The smaller form that is this wide, if one was made. */
    public Optional<FileVariant> variant(int wide) {
        return variants.stream().filter(each -> each.getWidth() == wide).findFirst();
    }

    /** SHA-256 of the widest form that is not wider than this, in pixels; of the bytes as they came where there is none. */
    public String sha256Within(int wide) {
        return width == null || width <= wide ? sha256 : variants.stream().filter(each -> each.getWidth() <= wide)
                .max(Comparator.comparingInt(FileVariant::getWidth)).map(FileVariant::getSha256).orElse(sha256);
    }

    StoredFile getFile() {
        return file;
    }

    List<FileVariant> variants() {
        return List.copyOf(variants);
    }

    /** Counts from 1. */
    public int getNumber() {
        return number;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** In pixels; null when it is no picture. */
    public Integer getWidth() {
        return width;
    }

    /** In pixels; null when it is no picture. */
    public Integer getHeight() {
        return height;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }
}
