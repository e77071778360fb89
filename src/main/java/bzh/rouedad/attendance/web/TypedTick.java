package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.AttendanceLine;
import bzh.rouedad.attendance.Tick;
import bzh.rouedad.registration.Presence;

/** One line of the form of who came, with what was typed in it. */
public final class TypedTick {
    private final AttendanceLine line;
    private String seen;
    private final String came;

    /**
     * @param seen how many the form said had come, as it said so; empty for nothing
     * @param came what was typed
     */
    TypedTick(AttendanceLine line, String seen, String came) {
        this.line = line;
        this.seen = seen;
        this.came = came;
    }

    Tick tick() {
        return new Tick(line.key(), seen.matches("\\d{1,2}") ? Integer.valueOf(seen) : null, came);
    }

    /** Others noted so many meanwhile: sent once more, what was typed here counts. */
    void overtaken(Integer noted) {
        seen = noted == null ? "" : noted.toString();
    }

    public String getKey() {
        return line.key();
    }

    public String getName() {
        return line.name();
    }

    public String getOrganisation() {
        return line.organisation();
    }

    /** Null for somebody unannounced. */
    public Presence getPresence() {
        return line.presence();
    }

    public int getSeats() {
        return line.seats();
    }

    public String getSeen() {
        return seen;
    }

    public String getCame() {
        return came;
    }

    /** Whether a tick says all there is to be said. */
    public boolean isOne() {
        return line.isOne() && came.matches("[01]?");
    }

    public boolean isTicked() {
        return came.equals("1");
    }
}
