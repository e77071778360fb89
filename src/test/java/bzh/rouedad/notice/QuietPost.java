package bzh.rouedad.notice;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.world.SmallHouse;

/** The post of a small house, which sends when a test says so and never by itself. */
public final class QuietPost {
    /** Who tells members what happened. */
    public static final Class<?> NOTIFYING = Notifying.class;

    private final SmallHouse house;

    private QuietPost(SmallHouse house) {
        this.house = house;
    }

    /** Threads that never run: work is done when a test calls for it. */
    public static OwnThreads threads() {
        return new OwnThreads() {
            @Override
            public Thread newThread(Runnable work) {
                return new Thread(() -> { });
            }
        };
    }

    public static QuietPost in(SmallHouse house) {
        Post post = house.get(Post.class);
        post.threads = threads();
        post.start();
        return new QuietPost(house);
    }

    public void send() {
        house.run(house.get(Post.class)::sendAll);
    }
}
