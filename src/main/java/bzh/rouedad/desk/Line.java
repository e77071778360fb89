package bzh.rouedad.desk;

import bzh.rouedad.space.Space;
import java.time.LocalDate;

/**
 * One thing that waits.
 *
 * @param title  as its own people wrote it
 * @param url    where it stands
 * @param space  whose it is
 * @param day    since when, or for when; null where no day matters
 * @param number how many; 0 where nothing is counted
 * @param action where the button leads
 */
public record Line(String title, String url, Space space, LocalDate day, long number, String action) {
}
