package bzh.rouedad.calendar;

/** Somebody who keeps more about meetings, and takes it along when one is copied to another day. */
public interface CopyFollower {
    /** Runs in the transaction that makes the copy; what it throws undoes all copies. */
    void copied(Event from, Event to);
}
