package bzh.rouedad.subscription;

import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;

/** What people do with agendas of others. Whoever may announce meetings in a space may take them in. */
@ApplicationScoped
public class Subscribing {
    /** Octets of a file at most. */
    public static final int LARGEST = Blocks.LARGEST;
    /** Agendas a space takes in at most. */
    static final int MOST = 50;
    private static final String FIELD = "url";

    @Inject
    Subscriptions subscriptions;
    @Inject
    Taking taking;
    Clock clock = Clock.systemUTC();

    /**
     * Takes in what a file holds, before returning: what is known changes, and nothing is called off because the file does not
     * name it.
     *
     * @return the files of the space, with the report of this one
     * @throws InvalidInput at {@code file} when nothing of it comes in
     */
    public Subscription take(Viewer viewer, Space space, byte[] content) {
        viewer.require(EventPolicy.mayAnnounce(viewer, space));
        Reading reading = read(content);
        Subscription files = subscriptions.files(viewer, space, Messages.say(Locale.FRENCH, "subscription.files"));
        Report report = taking.take(viewer, files, reading, false);
        subscriptions.settle(files, held -> held.done(report, clock.instant(), null));
        return subscriptions.find(viewer, files.getId()).orElse(files);
    }

    private Reading read(byte[] content) {
        try {
            return new Reader(clock).read(content);
        } catch (Refused e) {
            throw new InvalidInput("file", "subscription.refusal." + e.why().name());
        }
    }

    /**
     * Has an address read from now on, again and again, in the viewer's name.
     *
     * @param name what people call it; the name of its host when it is left out
     * @throws InvalidInput at {@code url}: no address with http or https, read already, or one too many; at {@code name}
     */
    @Transactional
    public Subscription subscribe(Viewer viewer, Space space, String url, String name) {
        viewer.require(EventPolicy.mayAnnounce(viewer, space));
        URI address = address(InvalidInput.required(FIELD, url, Subscription.LONGEST_URL));
        String called = InvalidInput.optional("name", name, Subscription.LONGEST_NAME);
        if (subscriptions.reading(space, address.toString()).isPresent()) {
            throw new InvalidInput(FIELD, "subscription.invalid.double");
        }
        if (subscriptions.count(space) >= MOST) {
            throw new InvalidInput(FIELD, "subscription.invalid.many", MOST);
        }
        String line = called == null ? Characters.cut(address.getHost(), Subscription.LONGEST_NAME) : InvalidInput.line("name", called, Subscription.LONGEST_NAME);
        return subscriptions.add(viewer, space, address.toString(), line, clock.instant());
    }

    /** Programs that keep calendars write {@code webcal} where they mean {@code https}. */
    private static URI address(String typed) {
        try {
            URI uri = new URI(typed.replaceFirst("(?i)^webcals?:", "https:"));
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            // As any other text that is no address.
        }
        throw new InvalidInput(FIELD, "subscription.invalid.url");
    }

    /**
     * Has an agenda read as soon as possible, in the viewer's name from now on.
     *
     * @throws NotAllowed when there is none that the viewer may have read
     */
    @Transactional
    public void reread(Viewer viewer, long id) {
        subscriptions.settle(own(viewer, id), held -> {
            held.handOver(viewer.personId());
            held.hasten(clock.instant());
        });
    }

    /**
     * Reads an agenda no more; what came in stays.
     *
     * @throws NotAllowed when there is none that the viewer may end
     */
    @Transactional
    public void end(Viewer viewer, long id) {
        subscriptions.settle(own(viewer, id), held -> held.end(clock.instant()));
    }

    private Subscription own(Viewer viewer, long id) {
        Subscription found = subscriptions.find(viewer, id).orElse(null);
        viewer.require(found != null && !found.isFiles());
        return found;
    }
}
