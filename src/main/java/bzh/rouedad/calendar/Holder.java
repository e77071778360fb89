package bzh.rouedad.calendar;

import bzh.rouedad.organisation.Organisation;

/**
 * Who holds a meeting beside its space, as a viewer may know it.
 *
 * @param organisation null for a name alone, and for an organisation out of sight
 */
public record Holder(Organisation organisation, String name) {
}
