package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.mail.MailSettings;
import bzh.rouedad.mail.Postman;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.notice.QuietPost;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.Hands;
import bzh.rouedad.world.SmallHouse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The house on the day after the founding meeting of Brest: letters and days come when a test says so. */
final class BrestHouse implements AutoCloseable {
    final List<Mail> sent = new ArrayList<>();
    final SmallHouse house = new SmallHouse().with(MailSettings.class, new MailSettings(Optional.empty(), "25", Optional.empty(), Optional.empty(),
            "off", "reseau@reseau.example", Optional.empty(), "courrier")).with(CorrespondentRows.class, Registrations.class)
            .with(OwnLetter.class, TaskLetter.class).with(Postman.class, new Postman() {
                @Override
                public void deliver(Mail mail) {
                    sent.add(mail);
                }
            });
    final QuietPost post = QuietPost.in(house);
    final Hands hands = new Hands(Instant.parse("2007-10-25T09:00:00Z"));
    final Preparing preparing = house.get(Preparing.class);
    final Minuting minuting = house.get(Minuting.class);
    final Deciding deciding = house.get(Deciding.class);
    final Assigning assigning = house.get(Assigning.class);
    final Resuming resuming = house.get(Resuming.class);
    final Carrying carrying = house.get(Carrying.class);
    final Meetings meetings = house.get(Meetings.class);
    final Decisions decisions = house.get(Decisions.class);
    final Tasks tasks = house.get(Tasks.class);
    final TaskRounds rounds = house.get(TaskRounds.class);
    final Viewer founder;
    final Space space;
    final Space closed;
    final Event brest;

    BrestHouse() {
        deciding.clock = hands;
        assigning.clock = hands;
        carrying.clock = hands;
        rounds.clock = hands;
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
                EmailAddress.of("m@mairie.example").orElseThrow(), "une phrase de passe longue"));
        founder = house.get(Circles.class).viewer(person);
        space = space("reseau", Audience.EVERYONE);
        closed = space("bureau", Audience.MEMBERS);
        brest = meeting(space, "Troisièmes Rencontres", "2007-10-24");
    }

    Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(founder, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    Event meeting(Space where, String title, String day) {
        return house.act(() -> house.get(Calendar.class).recall(founder, where, text(title, day)));
    }

    static EventText text(String title, String day) {
        return new EventText(title, day + "T09:00", day + "T17:00", null, "Brest", null);
    }

    /** Somebody with an account and this role in the space; the address is made of the name. */
    Viewer member(Space where, String name, Role role) {
        return viewer(house.act(() -> house.get(Hosting.class).welcome(founder, where, name, name + "@mairie.example", role, Locale.FRENCH)));
    }

    /** Somebody with an account who belongs to no space. */
    Viewer somebody(String name) {
        return viewer(house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(name + "@mairie.example").orElseThrow(),
                "une phrase de passe longue")));
    }

    Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(person);
    }

    static DecisionText said(String text) {
        return new DecisionText("2007-10-24", text, null, null);
    }

    Decision decide(Viewer viewer, String text) {
        return house.act(() -> deciding.decide(viewer, space, brest, said(text), null));
    }

    Task assign(String text, Viewer who, String due) {
        return house.act(() -> assigning.assign(founder, space, brest, null,
                new TaskText(text, who == null ? null : who.personId(), null, due)));
    }

    /** Lets a moment come, with all that is due then; answers who was sent what since the last time. */
    List<String> comes(String moment) {
        sent.clear();
        hands.now = Instant.parse(moment);
        house.run(rounds::round);
        post.send();
        return sent.stream().map(mail -> mail.to().mailbox().replaceFirst("@.*", "") + " " + mail.subject()).toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
