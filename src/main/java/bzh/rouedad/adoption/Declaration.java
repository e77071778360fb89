package bzh.rouedad.adoption;

import bzh.rouedad.language.RoughDate;
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
import java.time.Instant;
import java.util.List;

/**
 * What an organisation declared at a time. The latest one holds; none is ever changed or taken away, and each is sealed
 * with the one before, so that a change behind our back shows.
 */
@Entity
@Table(name = "adoption_declaration")
public class Declaration {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "adoption_id")
    private Adoption adoption;
    private int number;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String since;
    private String changed;
    private String contact;
    private String link;
    private boolean correction;
    @Column(name = "person_id")
    private Long personId;
    private Instant at;
    private String seal;

    protected Declaration() {
    }

    /** The next one after {@code before}, which is null for the first. */
    Declaration(Adoption adoption, Declaration before, DeclarationText text, long personId, Instant now) {
        this.adoption = adoption;
        number = before == null ? 1 : before.number + 1;
        stage = text.stage();
        since = text.since();
        changed = text.changed();
        contact = text.contact();
        link = text.link();
        correction = text.correction();
        this.personId = personId;
        // Databases keep milliseconds.
        at = Instant.ofEpochMilli(now.toEpochMilli());
        seal = sealAfter(before);
    }

    private String sealAfter(Declaration before) {
        return Seal.of(before == null ? "" : before.seal, adoption.getOrganisation().getId(), adoption.getThing(), number, stage,
                since, changed, contact, link, correction, personId, at.toEpochMilli());
    }

    /** Whether it says what it said when it was written after {@code before}, which is null for the first. */
    boolean isSealedAfter(Declaration before) {
        return number == (before == null ? 1 : before.number + 1) && seal.equals(sealAfter(before));
    }

    /** Whether each of these declarations, the latest first, is the one that was written. */
    public static boolean isWhole(List<Declaration> history) {
        for (int i = 0; i < history.size(); i++) {
            if (!history.get(i).isSealedAfter(i + 1 < history.size() ? history.get(i + 1) : null)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says the same as this text. */
    boolean says(DeclarationText text) {
        return text.equals(new DeclarationText(stage, since, changed, contact, link, text.correction()));
    }

    public Adoption getAdoption() {
        return adoption;
    }

    /** Counts from 1 within the adoption. */
    public int getNumber() {
        return number;
    }

    public Stage getStage() {
        return stage;
    }

    public RoughDate getSince() {
        return RoughDate.kept(since);
    }

    public String getChanged() {
        return changed;
    }

    public String getContact() {
        return contact;
    }

    public String getLink() {
        return link;
    }

    /** Whether it sets right what was declared by mistake. */
    public boolean isCorrection() {
        return correction;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }
}
