package bzh.rouedad.file;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Circle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A file that belongs to a circle and is seen by whoever sees what the circle holds. It shows its latest version; its
 * bytes are named by their hash.
 */
@Entity
@Table(name = "file_stored")
public class StoredFile {
    /** The kind under which the catalogue and the ledger know files. */
    public static final String KIND = "file";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "circle_id")
    private Circle circle;
    private String name;
    private int number;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    private String sha256;
    private String description;
    @Enumerated(EnumType.STRING)
    private Licence licence;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "trashed_at")
    private Instant trashedAt;
    @Column(name = "trashed_by")
    private Long trashedBy;

    protected StoredFile() {
    }

    StoredFile(Circle circle, String name, FileFacts facts, Long personId, Instant now) {
        this.circle = circle;
        this.name = name;
        this.personId = personId;
        this.createdAt = now;
        describe(facts);
    }

    /** Shows these bytes from now on, under the next number. */
    void show(PreparedFile prepared, String hash, Instant now) {
        number++;
        mediaType = prepared.mediaType();
        size = prepared.content().length;
        sha256 = hash;
        changedAt = now;
    }

    final void describe(FileFacts facts) {
        description = facts.description();
        licence = facts.licence();
    }

    void trash(Long by, Instant now) {
        trashedAt = now;
        trashedBy = by;
    }

    void restore() {
        trashedAt = null;
        trashedBy = null;
    }

    void moveTo(Circle other) {
        circle = other;
    }

    boolean isIn(Circle other) {
        return circle.getId().equals(other.getId());
    }

    Circle circle() {
        return circle;
    }

    Ref ref() {
        return new Ref(KIND, id);
    }

    /** Site-relative address; the name in it is for people, the id decides. */
    public String url() {
        return "/fichiers/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What shows the file in a page, or links to it: Markdown to be pasted. */
    public String markdown() {
        String words = isPicture() ? description == null ? "" : description : name;
        return (isPicture() ? "!" : "") + "[" + words.replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]`*_<>&]", "\\\\$0") + "](" + url() + ")";
    }

    /** Whether pages show it; all other kinds are offered for saving only. */
    public boolean isPicture() {
        return PictureKind.SHOWN.contains(mediaType);
    }

    /** Whether it is a picture that every document can hold, and that comes in smaller forms where it is large. */
    public boolean isResizable() {
        return PictureKind.RESIZED.contains(mediaType);
    }

    /** Whether it lies in no trash, and everybody who sees what belongs to these readers sees it too. */
    public boolean isSeenByAllOf(Circle readers) {
        return trashedAt == null && circle.isSeenByAllOf(readers);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Number of its latest version. */
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

    public String getDescription() {
        return description;
    }

    /** Null when nobody said. */
    public Licence getLicence() {
        return licence;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When its latest version was put in. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Null while it is not in the trash. */
    public Instant getTrashedAt() {
        return trashedAt;
    }

    public Long getTrashedBy() {
        return trashedBy;
    }
}
