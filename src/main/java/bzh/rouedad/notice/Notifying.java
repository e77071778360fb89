package bzh.rouedad.notice;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.people.Circles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Decides who hears of what: every member of a meeting that is announced, moved or called off; whoever is invited. */
@ApplicationScoped
class Notifying implements Recipient {
    @Inject
    Circles circles;
    @Inject
    Notices notices;
    @Inject
    Post post;

    @Override
    public String name() {
        return "notice";
    }

    @Override
    @Transactional
    public void receive(List<Activity> news) {
        for (Activity activity : news) {
            Collection<Long> readers = readers(activity);
            if (!readers.isEmpty()) {
                notices.make(activity, readers);
                post.wake();
            }
        }
    }

    private Collection<Long> readers(Activity activity) {
        return switch (activity.getVerb()) {
            case ANNOUNCED, MOVED, CANCELLED -> circles.memberIds(activity.getCircleId());
            case INVITED -> List.of(activity.getThing().id());
            default -> List.of();
        };
    }
}
