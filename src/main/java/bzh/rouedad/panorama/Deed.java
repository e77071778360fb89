package bzh.rouedad.panorama;

import java.util.Collection;

/**
 * That an organisation described a practice, or uses a practice or a guide.
 *
 * @param use    whether it took it over, and uses it
 * @param circle id of the one that may see the thing
 * @param actor  id of the organisation
 * @param themes of the thing
 */
record Deed(boolean use, long circle, long actor, Collection<String> themes) {
}
