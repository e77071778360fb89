package bzh.rouedad.subscription;

import bzh.rouedad.calendar.When;

/**
 * One event of somebody's calendar on one day, in words an agenda of ours can hold.
 *
 * @param key       the same each time the calendar is read: the identifier of the event, and for one of several which of them
 * @param title     one line
 * @param summary   empty when nothing is said
 * @param place     one line; empty when nothing is said
 * @param link      where more is said; empty when nothing is
 * @param cancelled whether it does not take place
 * @param tentative whether that is not sure
 */
record Occurrence(String key, String title, String summary, String place, String link, When when, boolean cancelled, boolean tentative) {
    /** The same as long as it says the same, whether it takes place or not. */
    String fingerprint() {
        return Keys.digest(String.join("\u0000", title, summary, place, link, when.toString(), Boolean.toString(tentative)));
    }
}
