package bzh.rouedad.activity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Sends the courier off now and then, for whatever a crash or a failure left behind. */
@Singleton
public class Sweep {
    @Inject
    Courier courier;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sweep() {
        courier.wake();
    }
}
