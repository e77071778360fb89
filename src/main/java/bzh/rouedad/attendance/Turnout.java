package bzh.rouedad.attendance;

import java.util.List;

/**
 * How many came, and from where.
 *
 * @param organisations with the most people first; those who named none are left out
 * @param territories   of organisations of the network, with the most people first; others are left out
 */
public record Turnout(long people, List<Share> organisations, List<Share> territories) {
    /**
     * Those of one organisation or territory.
     *
     * @param url site-relative address; null for what has none here
     */
    public record Share(String name, String url, long people) {
    }

    /** How many named no organisation. */
    public long getAlone() {
        return people - sum(organisations);
    }

    /** How many are of no territory that is known. */
    public long getElsewhere() {
        return people - sum(territories);
    }

    private static long sum(List<Share> shares) {
        return shares.stream().mapToLong(Share::people).sum();
    }

    public long getPeople() {
        return people;
    }

    public List<Share> getOrganisations() {
        return organisations;
    }

    public List<Share> getTerritories() {
        return territories;
    }
}
