package bzh.rouedad.territory;

import bzh.rouedad.language.InvalidInput;
import java.util.List;

/** The files of a set contradict themselves or what they should be; nothing of them was taken. */
public class BadSet extends InvalidInput {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    BadSet(List<Finding> findings, int count) {
        super("archive", count == 1 ? "territory.bad.one" : "territory.bad.many", count);
        this.findings = findings;
    }

    /** What is wrong, at its place; the first hundred. */
    public List<Finding> findings() {
        return findings;
    }
}
