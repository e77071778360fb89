package bzh.rouedad.practice;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where somebody may publish practices. */
@ApplicationScoped
public class Places {
    private static final int LOOKED_AT = 200;

    @Inject
    Spaces spaces;

    /** Spaces where the viewer may describe practices, of any organisation or of their own; empty for a stranger. */
    public List<Space> of(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        Map<Long, Space> found = new LinkedHashMap<>();
        Stream.concat(spaces.mine(viewer).stream(), spaces.list(viewer, 0, LOOKED_AT).stream())
                .filter(space -> SpacePolicy.mayPublish(viewer, space)
                        || !viewer.circleIds().isEmpty() && PracticePolicy.mayOffer(viewer, space))
                .forEach(space -> found.putIfAbsent(space.getId(), space));
        return List.copyOf(found.values());
    }
}
