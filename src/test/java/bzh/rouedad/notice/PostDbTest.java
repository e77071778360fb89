package bzh.rouedad.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.mail.Postman;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostDbTest {
    private static Circle circle;
    private final List<Mail> sent = new ArrayList<>();
    private RuntimeException trouble;
    private final SmallHouse house = new SmallHouse().with(EntrySource.class, Meetings.class).with(Postman.class, new Postman() {
        @Override
        public void deliver(Mail mail) {
            if (trouble != null) {
                throw trouble;
            }
            sent.add(mail);
        }
    });
    private final Notices notices = house.get(Notices.class);
    private final Post post = house.get(Post.class);
    private Person organiser;
    private Person member;

    /** One meeting, in the circle of the test. */
    static class Meetings implements EntrySource {
        @Override
        public String kind() {
            return "event";
        }

        @Override
        public List<Entry> find(Collection<Long> ids) {
            return ids.stream().map(id -> new Entry(new Ref("event", id), "Réunion <b>x</b>\r\nBcc: y@z.example", "/agenda/r", circle.getId(),
                    Audience.MEMBERS, "e", "Espace", List.of(), "Ordre du jour")).toList();
        }

        @Override
        public List<Long> idsAfter(long after, int limit) {
            return List.of();
        }
    }

    @BeforeEach
    void found() {
        organiser = person("organisatrice");
        circle = house.act(() -> house.get(Circles.class).found(Audience.MEMBERS, organiser));
        member = person("membre");
        house.act(() -> house.get(Circles.class).admit(circle, member, Role.READER));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Person person(String name) {
        return house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(name + "@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
    }

    private Activity news(Verb verb, Ref thing) {
        return news(verb, thing, null);
    }

    private Activity news(Verb verb, Ref thing, String note) {
        Viewer viewer = house.get(Circles.class).viewer(organiser);
        house.run(() -> house.get(Ledger.class).record(viewer, verb, thing, circle, note));
        return house.get(Ledger.class).latest(viewer, 0, 1).get(0);
    }

    private void announce() {
        Activity activity = news(Verb.ANNOUNCED, new Ref("event", 1));
        for (int i = 0; i < 2; i++) {
            house.act(() -> notices.make(activity, () -> house.get(Circles.class).memberIds(circle.getId())));
        }
    }

    private void send() {
        house.run(post::sendAll);
    }

    @Test
    void everyMemberGetsOneLetterHoweverOftenTheNewsComes() {
        announce();
        send();
        send();
        assertEquals(List.of("membre@mairie.example", "organisatrice@mairie.example"),
                sent.stream().map(mail -> mail.to().mailbox()).sorted().toList());
        assertEquals(0, notices.waiting());
    }

    @Test
    void whoeverIsMentionedHearsOfItOnceAndNobodyElse() {
        Activity activity = news(Verb.MENTIONED, new Ref("event", 1), member.getId().toString());
        for (int i = 0; i < 2; i++) {
            house.act(() -> notices.make(activity, () -> house.get(Notifying.class).readers(activity)));
            send();
        }
        assertEquals(List.of("membre@mairie.example"), sent.stream().map(mail -> mail.to().mailbox()).toList());
    }

    @Test
    void whatIsProposedIsToldToThoseWhoEdit() {
        Activity activity = news(Verb.PROPOSED, new Ref("event", 1));
        house.act(() -> notices.make(activity, () -> house.get(Notifying.class).readers(activity)));
        send();
        assertEquals(List.of("organisatrice@mairie.example"), sent.stream().map(mail -> mail.to().mailbox()).toList());
    }

    @Test
    void whoeverIsMentionedAndNoLongerSeesItGetsNothing() {
        Activity activity = news(Verb.MENTIONED, new Ref("event", 1), member.getId().toString());
        house.act(() -> notices.make(activity, () -> house.get(Notifying.class).readers(activity)));
        house.act(() -> house.get(Circles.class).dismiss(circle, house.get(Persons.class).find(member.getId()).orElseThrow()));
        send();
        assertEquals(List.of(), sent);
    }

    @Test
    void aTitleBreaksNeitherTheHeaderNorTheLetter() {
        announce();
        send();
        assertTrue(sent.get(0).subject().indexOf('\n') < 0 && sent.get(0).subject().indexOf('\r') < 0);
        assertTrue(sent.get(0).html().contains("&lt;b&gt;x&lt;/b&gt;"));
    }

    @Test
    void whoeverLeftMeanwhileGetsNothing() {
        announce();
        house.act(() -> house.get(Circles.class).dismiss(circle, house.get(Persons.class).find(member.getId()).orElseThrow()));
        send();
        assertEquals(List.of("organisatrice@mairie.example"), sent.stream().map(mail -> mail.to().mailbox()).toList());
        assertEquals(List.of("not for this person"), house.rows("select dropped from notice where dropped is not null"));
    }

    @Test
    void whoeverIsDisabledGetsNothing() {
        announce();
        house.act(() -> house.change("update people_person set disabled = true where id = " + member.getId()));
        send();
        assertEquals(1, sent.size());
    }

    @Test
    void aLetterThatFailsIsTriedLaterAndAtLastGivenUp() {
        announce();
        trouble = new IllegalStateException("\u0000expected by the test");
        send();
        assertEquals(2, notices.waiting());
        trouble = null;
        send();
        assertEquals(0, sent.size());
        house.act(() -> house.change("update notice set due_at = 0"));
        send();
        assertEquals(2, sent.size());
        announce();
        house.act(() -> house.change("update activity set at = 0"));
        trouble = new IllegalStateException("expected by the test");
        send();
        assertEquals(List.of("in vain", "in vain"), house.rows("select dropped from notice where dropped is not null"));
    }

    @Test
    void anInvitationGoesToWhoeverHasNotChosenAPassword() {
        Person fresh = house.act(() -> house.get(Persons.class).register("Nouvelle", EmailAddress.of("n@mairie.example").orElseThrow(), Locale.FRENCH));
        invite(fresh);
        invite(member);
        send();
        assertEquals(List.of("n@mairie.example"), sent.stream().map(mail -> mail.to().mailbox()).toList());
        assertTrue(sent.get(0).text().contains("https://reseau.example/invitation/"));
        assertEquals(List.of(1L), house.rows("select count(*) from people_invitation"));
    }

    private void invite(Person person) {
        Activity activity = news(Verb.INVITED, new Ref("person", person.getId()));
        house.act(() -> notices.make(activity, () -> List.of(person.getId())));
    }

    @Test
    void theCatalogueIsAskedAgainForEachLetter() {
        assertTrue(house.get(Catalogue.class).visible(Viewer.stranger(), List.of(new Ref("event", 1))).isEmpty());
    }
}
