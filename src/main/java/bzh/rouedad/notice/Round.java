package bzh.rouedad.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Goes round the post now and then, for letters to be tried again and those a crash left behind. */
@Singleton
public class Round {
    @Inject
    Post post;

    @Schedule(hour = "*", minute = "*", second = "10,30,50", persistent = false)
    void round() {
        post.wake();
    }
}
