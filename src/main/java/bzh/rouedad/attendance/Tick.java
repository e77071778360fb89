package bzh.rouedad.attendance;

/**
 * What an organiser noted of one line.
 *
 * @param key  of the {@link AttendanceLine}
 * @param seen how many its form said had come; null for nothing
 * @param came how many came, in digits; empty for nothing
 */
public record Tick(String key, Integer seen, String came) {
}
