package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Correspondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** How waiting begins, for whoever may wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AwaitingAsked {
    @Inject
    Turns turns;
    @Inject
    AwaitedThings things;
    @Inject
    Correspondents correspondents;
    @Inject
    Notices notices;
    Clock clock = Clock.systemUTC();

    /** What the reader waits for, begun or not; the same one, where they do already. */
    protected Awaited made(Addressee reader, Ref thing) {
        turns.take(Matching.TURN, Matching.TURN);
        List<Awaited> all = things.of(reader);
        for (Awaited awaited : all) {
            if (awaited.getThing().equals(thing)) {
                return awaited;
            }
        }
        if (all.size() >= Awaiting.MOST) {
            throw new InvalidInput("email", "watch.await.many", Awaiting.MOST);
        }
        return things.add(new Awaited(reader, thing, clock.instant()));
    }

    /** Queues the question to the owner of the address, in one transaction of its own. */
    @Transactional
    protected void ask(Ref thing, String email, Locale language, String place) {
        Addressee reader = Addressee.correspondent(correspondents.toAsk(email, language, place).getId());
        Awaited awaited = made(reader, thing);
        if (awaited.isOpen()) {
            notices.queue(AwaitLetter.KIND, awaited.getId(), reader);
        }
    }
}
