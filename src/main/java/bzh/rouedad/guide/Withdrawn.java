package bzh.rouedad.guide;

import bzh.rouedad.language.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a publication was taken back. */
@Embeddable
class Withdrawn {
    @Column(name = "withdrawn_reason")
    private String reason;
    @Column(name = "replaced_by")
    private String replacedBy;

    protected Withdrawn() {
    }

    /**
     * What is said of it now.
     *
     * @param told null leaves what was said before
     * @throws InvalidInput when no reason is given, now or before
     */
    static Withdrawn of(Withdrawal told, Withdrawn before) {
        Withdrawn next = new Withdrawn();
        next.reason = told != null ? told.reason() : before == null ? null : before.reason;
        next.replacedBy = told != null ? told.replacement() : before == null ? null : before.replacedBy;
        if (next.reason == null) {
            throw new InvalidInput("reason", "guide.invalid.reason");
        }
        return next;
    }

    String reason() {
        return reason;
    }

    String replacedBy() {
        return replacedBy;
    }
}
