package bzh.rouedad.registration;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.notice.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those who signed up when their meeting is moved or called off, besides the members of its space, who hear of it anyway. */
@ApplicationScoped
class Following implements Recipient {
    @Inject
    Telling telling;
    @Inject
    Post post;

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public void receive(List<Activity> news) {
        boolean more = false;
        for (Activity activity : news) {
            if (activity.getThing().kind().equals(Event.KIND)) {
                more |= switch (activity.getVerb()) {
                    case MOVED -> telling.move(activity);
                    case CANCELLED -> telling.cancel(activity);
                    case REVISED -> telling.follow(activity);
                    default -> false;
                };
            }
        }
        // After the commits: a post that is too early finds nothing, and rests.
        if (more) {
            post.wake();
        }
    }
}
