package bzh.rouedad.file;

import bzh.rouedad.extraction.Extracted;
import bzh.rouedad.extraction.Extraction;
import bzh.rouedad.extraction.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is written inside the bytes that this hash names, or how far reading them has come. */
@Entity
@Table(name = "file_text")
class FileText {
    @Id
    private String sha256;
    private int attempts;
    @Enumerated(EnumType.STRING)
    private Refusal refusal;
    @Column(name = "text")
    private String words;
    private Instant at;

    protected FileText() {
    }

    FileText(String sha256) {
        this.sha256 = sha256;
    }

    void begin(Instant now) {
        attempts++;
        at = now;
    }

    /** Whoever was to read it leaves before the end, through no fault of the file. */
    void leaveOff() {
        attempts--;
    }

    void end(Extracted extracted, Instant now) {
        refusal = extracted.refusal();
        words = extracted.text();
        at = now;
    }

    int attempts() {
        return attempts;
    }

    /** How it stands, as the screens know it. */
    TextState state() {
        if (refusal != null) {
            return TextState.of(refusal);
        }
        return words == null ? TextState.WAITING : words.length() < Extraction.LONGEST - 2 ? TextState.SEARCHED : TextState.SEARCHED_IN_PART;
    }
}
