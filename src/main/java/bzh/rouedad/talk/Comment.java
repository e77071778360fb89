package bzh.rouedad.talk;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.markup.Rendering;
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
import java.util.HashSet;
import java.util.Set;

/** What one person says in a thread; stored with all that was worked out from its text. A removed one keeps its place. */
@Entity
@Table(name = "talk_comment")
public class Comment {
    /** The kind under which the catalogue and the ledger know comments. */
    public static final String KIND = "comment";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    private TalkThread thread;
    @Column(name = "person_id")
    private Long personId;
    private String markdown;
    private String html;
    @Column(name = "plain_text")
    private String plainText;
    private Instant at;
    @Column(name = "edited_at")
    private Instant editedAt;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Column(name = "removed_by")
    private Long removedBy;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "talk_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @Column(name = "person_id")
    private Set<Long> mentioned = new HashSet<>();

    protected Comment() {
    }

    Comment(TalkThread thread, Long personId, Written written, Instant now) {
        this.thread = thread;
        this.personId = personId;
        this.at = now;
        say(written);
    }

    private void say(Written written) {
        Rendering rendering = written.rendering();
        markdown = written.markdown();
        html = rendering.html();
        plainText = rendering.plainText();
    }

    void edit(Written written, Instant now) {
        say(written);
        editedAt = now;
    }

    void remove(Long by, Instant now) {
        removedAt = now;
        removedBy = by;
    }

    /** Whether this person was not mentioned here before; from now on they were. */
    boolean mentions(Long person) {
        return mentioned.add(person);
    }

    Ref ref() {
        return new Ref(KIND, id);
    }

    public Long getId() {
        return id;
    }

    public TalkThread getThread() {
        return thread;
    }

    public Long getPersonId() {
        return personId;
    }

    /** As written. */
    public String getMarkdown() {
        return markdown;
    }

    /** Safe; empty when it was removed. */
    public String getHtml() {
        return isRemoved() ? "" : html;
    }

    String getPlainText() {
        return plainText;
    }

    public Instant getAt() {
        return at;
    }

    /** Null when it was never changed. */
    public Instant getEditedAt() {
        return editedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    Long getRemovedBy() {
        return removedBy;
    }
}
