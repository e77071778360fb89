package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a meeting is to talk about. */
@ApplicationScoped
public class Preparing {
    @Inject
    Meetings meetings;

    /**
     * Writes the agenda anew; an empty text takes it away.
     *
     * @param seen the version the text was made from; null where there was none
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     at {@code agenda}
     */
    @Transactional
    public void write(Viewer viewer, Event event, AgendaText text, Long seen) {
        viewer.require(MeetingPolicy.mayPrepare(viewer, event));
        Meeting held = meetings.held(event);
        refuseIf(seen, held);
        held.talkAbout(text.items(held.getItems()));
    }

    /**
     * Puts a point off to a later meeting, or takes that back.
     *
     * @param position counts from 0
     * @param seen     the version in which the point stands there
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public void postpone(Viewer viewer, Event event, int position, boolean postponed, Long seen) {
        viewer.require(MeetingPolicy.mayPrepare(viewer, event));
        Meeting held = meetings.held(event);
        refuseIf(seen, held);
        held.postpone(position, postponed);
    }

    private static void refuseIf(Long seen, Meeting held) {
        // Where the form was opened on nothing, whatever stands was written since.
        if (seen == null && !held.getItems().isEmpty()) {
            throw new ChangedMeanwhile(held.getVersion());
        }
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
    }
}
