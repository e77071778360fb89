package bzh.rouedad.guide;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** When a publication is to appear, in the partner's own words. */
@Embeddable
class Promise {
    private String announced;
    /** The last day on which it is kept, as {@code yyyy-MM-dd}; null when it names none, or nothing is waited for. */
    private String due;

    protected Promise() {
    }

    /** @param isAwaited whether the publication is still to come out */
    Promise(String announced, boolean isAwaited) {
        this.announced = announced;
        this.due = isAwaited ? PromisedDay.of(announced).map(LocalDate::toString).orElse(null) : null;
    }

    /** Whether something was promised that the other does not promise any more. */
    boolean isGivenUpBy(Promise other) {
        return announced != null && !Objects.equals(announced, other.announced);
    }

    String announced() {
        return announced;
    }

    LocalDate due() {
        return due == null ? null : LocalDate.parse(due);
    }
}
