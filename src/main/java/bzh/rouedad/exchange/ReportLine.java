package bzh.rouedad.exchange;

import bzh.rouedad.language.Characters;
import bzh.rouedad.language.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;

/** One line of the report of an import, as it is kept. */
@Entity
@Table(name = "exchange_line")
public class ReportLine {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "import_id")
    private long importId;
    private int position;
    private String path;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String reason;
    private String details;
    private String slug;

    protected ReportLine() {
    }

    ReportLine(long importId, int position, String path, Outcome outcome, String reason, List<String> details, String slug) {
        this.importId = importId;
        this.position = position;
        this.path = cut(path);
        this.outcome = outcome;
        this.reason = reason;
        this.details = cut(String.join(SEPARATOR, details));
        this.slug = slug;
    }

    private static String cut(String text) {
        return Characters.cut(text, LONGEST);
    }

    /** Why, in this language; empty for a file that simply came in. */
    public String sentence(Locale language) {
        return reason == null ? "" : Messages.say(language, reason, (Object[]) details.split(SEPARATOR));
    }

    public String getPath() {
        return path;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** The page's, for a file that became one; else null. */
    public String getSlug() {
        return slug;
    }

    /** What became of a file. */
    public enum Outcome {
        PAGE, PICTURE, REFUSED, REPAIRED, REMARK
    }
}
