package bzh.rouedad.attendance;

import bzh.rouedad.registration.Presence;

/**
 * One name on the list of who came.
 *
 * @param key          names it in a form: {@code r} with the id of a registration, {@code a} with that of somebody unannounced
 * @param organisation as it was typed; null for none
 * @param presence     null for somebody unannounced
 * @param seats        how many were expected; 0 for somebody unannounced
 * @param came         how many came; null as long as nobody noted it
 */
public record AttendanceLine(String key, String name, String organisation, Presence presence, int seats, Integer came) {
    /** Whether a tick says all there is to be said. */
    public boolean isOne() {
        return seats == 1 && (came == null || came <= 1);
    }

    /** As a form shows it: empty as long as nobody noted it. */
    public String written() {
        return came == null ? "" : came.toString();
    }
}
