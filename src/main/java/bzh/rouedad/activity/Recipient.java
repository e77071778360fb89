package bzh.rouedad.activity;

import java.util.List;

/** Somebody who wants the news. The same news may come twice after a crash: receiving must be idempotent. */
public interface Recipient {
    /** A short name that never changes: it stands in the delivery rows. */
    String name();

    /** Takes the news, oldest first; when it throws, the news comes again, one by one. */
    void receive(List<Activity> news);
}
