package bzh.rouedad.talk;

import bzh.rouedad.wiki.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a reader said of a page in passing: that it helped, or that something is wrong. Nothing tells who it was. */
@Entity
@Table(name = "talk_voice")
public class Voice {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page_id")
    private Page page;
    private boolean helpful;
    private String words;
    private Instant at;

    protected Voice() {
    }

    Voice(Page page, boolean helpful, String words, Instant now) {
        this.page = page;
        this.helpful = helpful;
        this.words = words;
        this.at = now;
    }

    public boolean isHelpful() {
        return helpful;
    }

    /** Null when nothing was added. */
    public String getWords() {
        return words;
    }

    public Instant getAt() {
        return at;
    }
}
