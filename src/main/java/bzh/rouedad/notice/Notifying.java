package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Decides who hears of what: every member of a meeting that is announced, moved or called off; whoever is invited or
 * mentioned; editors of what is proposed to them; those for whom something was made, or whose work others take over.
 */
@ApplicationScoped
class Notifying implements Recipient {
    @Inject
    Circles circles;
    @Inject
    Catalogue catalogue;
    @Inject
    Notices notices;
    @Inject
    Post post;

    @Override
    public String name() {
        return "notice";
    }

    /** Each piece of news is committed before the post is woken: woken earlier, it would find nothing and rest. */
    @Override
    public void receive(List<Activity> news) {
        boolean more = false;
        for (Activity activity : news) {
            more |= make(activity) > 0;
        }
        // After the commits: a post that is too early finds nothing, and rests.
        if (more) {
            post.wake();
        }
    }

    private List<Long> members(Activity activity) {
        return activity.getCircleIds().stream().flatMap(circle -> circles.memberIds(circle).stream()).distinct().toList();
    }

    private int make(Activity activity) {
        if (activity.getVerb() == Verb.MOVED) {
            String before = catalogue.before(activity.getThing(), notices.first(activity)).orElse(null);
            Instant end = Lull.end(activity.getAt(), catalogue.changes(activity.getThing(), before, Locale.ROOT));
            return notices.defer(activity, () -> readers(activity), end);
        }
        if (activity.getVerb() == Verb.CANCELLED) {
            notices.swallow(activity);
        }
        return notices.make(activity, () -> readers(activity));
    }

    /** Ids of those who are to hear of it; what each may see is asked when the letter is written. */
    protected Collection<Long> readers(Activity activity) {
        return switch (activity.getVerb()) {
            case ANNOUNCED -> notices.unaware(activity, members(activity));
            case MOVED, CANCELLED -> members(activity);
            case PROPOSED -> circles.memberIds(activity.getCircleId(), Role.EDITOR);
            // Whom it is for stands beside it, also where it is for several.
            case MENTIONED -> List.of(Long.valueOf(activity.getNote()));
            case ENTRUSTED, ADOPTED -> activity.getNote() == null ? List.of()
                    : Stream.of(activity.getNote().split(" ")).map(Long::valueOf).toList();
            case INVITED -> List.of(activity.getThing().id());
            default -> List.of();
        };
    }
}
