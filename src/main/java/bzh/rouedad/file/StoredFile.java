package bzh.rouedad.file;

import bzh.rouedad.people.Circle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A file that belongs to a circle and is seen by whoever sees what the circle holds. Its bytes are named by their hash. */
@Entity
@Table(name = "file_stored")
public class StoredFile {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "circle_id")
    private Circle circle;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    private String sha256;
    private String description;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredFile() {
    }

    StoredFile(Circle circle, String name, String mediaType, long size, String sha256, Long personId, Instant now) {
        this.circle = circle;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.personId = personId;
        this.createdAt = now;
    }

    /** Site-relative address; the name in it is for people, the id decides. */
    public String url() {
        return "/fichiers/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }
}
