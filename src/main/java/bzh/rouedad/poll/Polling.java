package bzh.rouedad.poll;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposing dates, saying when one could come, and making one of them the meeting. */
@ApplicationScoped
public class Polling {
    @Inject
    Polls polls;
    @Inject
    Calendar calendar;
    @Inject
    Persons persons;
    @Inject
    Ledger ledger;
    Clock clock = Clock.systemUTC();

    /**
     * Proposes dates; every member of the space is asked by letter.
     *
     * @throws InvalidInput when a text does not do, or a date cannot be read
     */
    @Transactional
    public Poll propose(Viewer viewer, Space space, PollText text) {
        viewer.require(PollPolicy.mayPropose(viewer, space));
        PollText.Checked clean = text.checked();
        Poll poll = new Poll(polls.held(space), polls.freeSlug(clean.title()), viewer.personId(), clock.instant());
        poll.become(clean);
        polls.add(poll);
        ledger.record(viewer, Verb.ANNOUNCED, poll.ref(), space.getCircle(), null);
        return poll;
    }

    /**
     * Changes what is proposed; answers stay with the dates that stay.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws InvalidInput     as {@link #propose}, and when it is decided
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public Poll change(Viewer viewer, Poll poll, PollText text, Long seen) {
        viewer.require(PollPolicy.mayDecide(viewer, poll));
        PollText.Checked clean = text.checked();
        Poll held = open(poll);
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        held.become(clean);
        ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    /**
     * The viewer says when they could come, in place of what they said before.
     *
     * @param said by the keys of the dates; of others nothing is said
     * @throws InvalidInput when it is decided
     */
    @Transactional
    public void answer(Viewer viewer, Poll poll, Map<String, Choice> said) {
        viewer.require(viewer.isSignedIn() && viewer.sees(poll.getSpace().getCircle()));
        Poll held = open(poll);
        Optional<Answer> before = polls.answer(held, viewer.personId());
        Answer answer = before.orElseGet(() -> new Answer(held, viewer.personId()));
        answer.say(said, held.getSlots(), clock.instant());
        if (before.isEmpty()) {
            polls.add(answer);
        }
    }

    /**
     * Makes one of the dates the meeting, which is announced.
     *
     * @param key of the date
     * @throws InvalidInput when there is no such date, or it is decided
     */
    @Transactional
    public Event decide(Viewer viewer, Poll poll, String key) {
        viewer.require(PollPolicy.mayDecide(viewer, poll));
        Poll held = open(poll);
        Slot slot = held.getSlots().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(() -> new InvalidInput("days", "language.invalid.empty"));
        boolean isDay = slot.when().allDay();
        Event event = calendar.announce(viewer, held.getSpace(), new EventText(held.getTitle(),
                isDay ? slot.when().starts().toLocalDate().toString() : slot.when().starts().toString(),
                isDay ? slot.when().lastDay().toString() : slot.when().ends().toString(), held.getZone().getId(), held.getPlace(), held.getSummary()));
        held.lead(event);
        return event;
    }

    private Poll open(Poll poll) {
        Poll held = polls.forEdit(poll.getId());
        if (!held.isOpen()) {
            throw new InvalidInput("days", "poll.invalid.decided");
        }
        return held;
    }

    /** The dates with what was answered; the poll was found by whoever asks. */
    public Sheet sheet(Poll poll) {
        List<Answer> answers = polls.answers(poll);
        Map<Long, String> names = persons.names(answers.stream().map(Answer::personId).toList());
        return new Sheet(poll.getSlots(), answers.stream().map(answer -> new Sheet.Row(answer.personId(), names.get(answer.personId()), answer.choices())).toList());
    }
}
