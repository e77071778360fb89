package bzh.rouedad.reprise;

import java.time.Instant;

/**
 * As what a page comes into another space.
 *
 * @param slug    the last part of its address there
 * @param fellows what else is taken with it, or was
 * @param at      the moment of the act, the same for all pages that are taken together
 */
record Arrival(String title, String slug, Fellows fellows, Instant at) {
}
