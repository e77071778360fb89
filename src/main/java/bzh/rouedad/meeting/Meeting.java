package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes with an event from its announcement to the next one: its agenda, the page of its minutes, and the event it follows.
 * It begins with whatever is prepared first.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    @Column(name = "event_id")
    private Long eventId;
    @Column(name = "after_id")
    private Long afterId;
    @Column(name = "minutes_id")
    private Long minutesId;
    private String agenda;
    @Version
    private long version;

    protected Meeting() {
    }

    Meeting(Event event) {
        eventId = event.getId();
    }

    void talkAbout(List<AgendaItem> items) {
        agenda = items.isEmpty() ? null : AgendaItem.kept(items);
    }

    /** Puts a point off, or takes it back; nothing for a position where none is. */
    void postpone(int position, boolean put) {
        List<AgendaItem> items = new ArrayList<>(getItems());
        if (position >= 0 && position < items.size()) {
            items.set(position, new AgendaItem(items.get(position).title(), items.get(position).details(), put));
            talkAbout(items);
        }
    }

    void writeDown(long pageId) {
        minutesId = pageId;
    }

    void follow(Event before) {
        afterId = before.getId();
    }

    Long eventId() {
        return eventId;
    }

    /** Id of the page of its minutes, which may have gone; null as long as nobody began any. */
    Long minutesId() {
        return minutesId;
    }

    Long afterId() {
        return afterId;
    }

    /** The agenda in its order. */
    public List<AgendaItem> getItems() {
        return AgendaItem.read(agenda);
    }

    /** Tells whether it is still the one a form was opened on. */
    public long getVersion() {
        return version;
    }
}
