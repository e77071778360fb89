package bzh.rouedad.panorama;

import java.util.List;
import java.util.Map;

/** All that is counted, whoever may see it. */
record Facts(Atlas atlas, Map<Long, Actor> actors, List<Deed> deeds) {
}
