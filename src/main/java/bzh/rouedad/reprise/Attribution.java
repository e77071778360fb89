package bzh.rouedad.reprise;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To whom a page is owed, in the words each viewer may read. */
@ApplicationScoped
public class Attribution {
    /** Steps back that are named. */
    private static final int FARTHEST = 5;

    @Inject
    Reprises reprises;
    @Inject
    Taking taking;

    /**
     * Where the page was taken from, and where that was, as far as the viewer sees it; empty for a page that was taken from
     * none. A page out of sight is the last one told of: that it was taken is said, from what is not.
     */
    public List<Owed> of(Viewer viewer, Page page) {
        List<Owed> chain = new ArrayList<>();
        Optional<Reprise> tie = reprises.of(viewer, page);
        while (tie.isPresent() && chain.size() < FARTHEST) {
            Page source = taking.source(viewer, tie.get()).orElse(null);
            Space space = reprises.space(tie.get().sourceId()).filter(where -> viewer.sees(where.getCircle())).orElse(null);
            chain.add(new Owed(source, space));
            tie = source == null ? Optional.empty() : reprises.of(viewer, source);
        }
        return chain;
    }

    /** How many revisions the source has since it was taken or looked at last, as far as the viewer sees it. */
    public int changes(Viewer viewer, Page copy) {
        return reprises.of(viewer, copy).flatMap(tie -> taking.source(viewer, tie)
                .map(source -> source.getRevision().getNumber() - tie.getSeen())).orElse(0);
    }

    /**
     * A page something was taken from.
     *
     * @param page  null when it is in the trash, or out of the viewer's sight
     * @param space null when it is out of the viewer's sight
     */
    public record Owed(Page page, Space space) {
        public Page getPage() {
            return page;
        }

        public Space getSpace() {
            return space;
        }
    }
}
