package bzh.rouedad.watch;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.mail.Postman;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.notice.QuietPost;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.OpenIndex;
import bzh.rouedad.world.Hands;
import bzh.rouedad.world.SmallHouse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A house with pages in memory, in which saved searches ring: news, letters and hours come when a test says so. */
final class WatchHouse implements AutoCloseable {
    /** Read by the source of pages, which the house makes itself. */
    private static final Map<Long, Entry> PAGES = new TreeMap<>();
    final List<Mail> sent = new ArrayList<>();
    RuntimeException trouble;
    final SmallHouse house = new SmallHouse().with(CorrespondentRows.class, AwaitedThings.class, SavedSearches.class).with(EntrySource.class, Pages.class).with(Recipient.class, Matching.class, Searching.class)
            .with(OwnLetter.class, RingLetter.class, ConfirmLetter.class, AwaitLetter.class, AppearLetter.class).with(Postman.class, new Postman() {
                @Override
                public void deliver(Mail mail) {
                    if (trouble != null) {
                        throw trouble;
                    }
                    sent.add(mail);
                }
            });
    final OpenIndex index = OpenIndex.in(house);
    final QuietPost post = QuietPost.in(house);
    final Hands hands = new Hands(Instant.parse("2026-11-25T09:00:00Z"));
    final Person founder;
    final Circle open;
    final Circle closed;

    WatchHouse() {
        PAGES.clear();
        Ringing ringing = house.get(Ringing.class);
        ringing.threads = QuietPost.threads();
        ringing.start();
        ringing.clock = hands;
        house.get(Matches.class).clock = hands;
        house.get(SavedSearches.class).clock = hands;
        house.get(Beginnings.class).clock = hands;
        house.get(AwaitedThings.class).clock = hands;
        house.get(AwaitingAsked.class).clock = hands;
        founder = person("fondatrice");
        open = house.act(() -> house.get(Circles.class).found(Audience.EVERYONE, founder));
        closed = house.act(() -> house.get(Circles.class).found(Audience.MEMBERS, founder));
    }

    /** All pages there are. */
    static class Pages implements EntrySource {
        @Override
        public String kind() {
            return "page";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            return ids.stream().map(PAGES::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return PAGES.keySet().stream().filter(id -> id > after).limit(limit).toList();
        }
    }

    /** Stands for the search among those who are brought news; tests put things into the index themselves. */
    static class Searching implements Recipient {
        @Override
        public String name() {
            return "search";
        }

        @Override
        public void receive(List<Activity> news) {
            // The index is filled by hand.
        }
    }

    Person person(String name) {
        return house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(name + "@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
    }

    Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(house.get(Persons.class).find(person.getId()).orElseThrow());
    }

    static Entry page(long id, Circle circle, String title, String text) {
        return new Entry(new Ref("page", id), title, "/espaces/e/" + id, circle.getId(), circle.getAudience(),
                circle.getAudience() == Audience.EVERYONE ? "ouvert" : "ferme", "Espace", List.of(), text, Aspects.NONE);
    }

    /** Writes the page and a line in the ledger; nobody has heard of it yet. */
    void write(Verb verb, Circle circle, Entry page) {
        PAGES.put(page.ref().id(), page);
        record(verb, circle, page.ref());
    }

    void remove(Circle circle, long id) {
        PAGES.remove(id);
        record(Verb.TRASHED, circle, new Ref("page", id));
    }

    private void record(Verb verb, Circle circle, Ref thing) {
        house.run(() -> house.get(Ledger.class).record(viewer(founder), verb, thing, circle, null));
    }

    /** Brings the news. */
    void bring() {
        house.run(house.get(Courier.class)::deliverAll);
    }

    /** Writes the page, lets the index have it and everybody hear of it. */
    void publish(long id, Circle circle, String title, String text) {
        Entry page = page(id, circle, title, text);
        write(PAGES.containsKey(id) ? Verb.REVISED : Verb.CREATED, circle, page);
        index.put(page);
        bring();
    }

    /** Has what is due rung for, and all letters sent. */
    void ring() {
        house.run(house.get(Ringing.class)::ringAll);
        post.send();
    }

    List<String> subjects() {
        return sent.stream().map(Mail::subject).toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
