package bzh.rouedad.guide;

import bzh.rouedad.binding.Form;
import bzh.rouedad.binding.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An edition as a file to keep, or why there is none, or that somebody is at it. */
@Entity
@Table(name = "guide_document")
public class EditionDocument {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    @Enumerated(EnumType.STRING)
    private Form form;
    private int attempts;
    private String sha256;
    private long size;
    @Enumerated(EnumType.STRING)
    private Problem problem;
    private Instant at;

    protected EditionDocument() {
    }

    EditionDocument(Edition edition, Form form, Instant now) {
        this.edition = edition;
        this.form = form;
        this.at = now;
    }

    /** Counts one more try, and answers how many there were. */
    int attempt() {
        return ++attempts;
    }

    void leaveOff() {
        attempts = Math.max(0, attempts - 1);
    }

    void keep(String hash, long bytes, Instant now) {
        sha256 = hash;
        size = bytes;
        at = now;
    }

    void giveUp(Problem why, Instant now) {
        problem = why;
        at = now;
    }

    Edition getEdition() {
        return edition;
    }

    public Form getForm() {
        return form;
    }

    /** SHA-256 of its bytes; null as long as they are not made. */
    public String getSha256() {
        return sha256;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** Why it cannot be made; null unless that is so. */
    public Problem getProblem() {
        return problem;
    }

    /** When it was made or given up. */
    public Instant getAt() {
        return at;
    }

    /** Whether it is there to be had. */
    public boolean isMade() {
        return sha256 != null;
    }
}
