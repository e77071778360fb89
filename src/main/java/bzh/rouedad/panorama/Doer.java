package bzh.rouedad.panorama;

import java.util.List;

/**
 * An organisation that does or uses something.
 *
 * @param place  where it works; null when that is no territory that stands
 * @param themes of what it does, the most frequent first
 */
public record Doer(Actor actor, Spot place, Count count, List<String> themes) {
    public Actor getActor() {
        return actor;
    }

    public Spot getPlace() {
        return place;
    }

    public Count getCount() {
        return count;
    }

    public List<String> getThemes() {
        return themes;
    }
}
