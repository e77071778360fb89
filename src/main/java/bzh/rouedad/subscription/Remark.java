package bzh.rouedad.subscription;

/**
 * That something of an agenda did not come in.
 *
 * @param why   the name of a {@link Refusal}
 * @param title what it is called; may be empty
 */
public record Remark(String why, String title) {
    static Remark of(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? new Remark(line, "") : new Remark(line.substring(0, blank), line.substring(blank + 1));
    }

    public String getWhy() {
        return why;
    }

    public String getTitle() {
        return title;
    }
}
