package bzh.rouedad.registration;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.KnownMeetings;
import bzh.rouedad.catalogue.EntrySource;
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
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.Hands;
import bzh.rouedad.world.SmallHouse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A house with meetings to sign up for: letters and hours come when a test says so. */
public final class MeetingHouse implements AutoCloseable {
    public static final TermsText TWO_SEATS = new TermsText(true, "2", false, null, null, null, "24", null);
    private static final Pattern LINK = Pattern.compile("https://reseau\\.example/inscription/(\\S+)");

    public final List<Mail> sent = new ArrayList<>();
    public final Hands hands = new Hands(Instant.parse("2026-11-25T09:00:00Z"));
    /** What happens while a letter is on its way. */
    public Runnable onDelivery;
    public final SmallHouse house;
    public final QuietPost post;
    public final Registering registering;
    public final RegistrationLinks links;
    public final Registrations registrations;
    public final Calendar calendar;
    public final SeatRounds rounds;
    public final Viewer organiser;
    public final Space open;

    /** One where members of a space hear of nothing: letters are those of registration. */
    public MeetingHouse() {
        this(new SmallHouse().with(Recipient.class, Following.class));
    }

    /** One with another kind of letter. */
    public static MeetingHouse writing(Class<?> letter) {
        return new MeetingHouse(new SmallHouse().with(Recipient.class, Following.class), letter);
    }

    private MeetingHouse(SmallHouse bare, Class<?>... more) {
        house = bare.with(MailSettings.class, new MailSettings(Optional.empty(), "25", Optional.empty(), Optional.empty(),
                "off", "reseau@reseau.example", Optional.empty(), "courrier")).with(CorrespondentRows.class, Registrations.class)
                .with(OwnLetter.class, Stream.concat(Stream.of(SeatAskLetter.class, SeatLetter.class, ReminderLetter.class), Stream.of(more)).toArray(Class[]::new)).with(Postman.class, new Postman() {
                    @Override
                    public void deliver(Mail mail) {
                        sent.add(mail);
                        if (onDelivery != null) {
                            onDelivery.run();
                        }
                    }
                }).with(Clock.class, hands);
        post = QuietPost.in(house);
        registering = house.get(Registering.class);
        links = house.get(RegistrationLinks.class);
        registrations = house.get(Registrations.class);
        calendar = house.get(Calendar.class);
        rounds = house.get(SeatRounds.class);
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
                EmailAddress.of("m@mairie.example").orElseThrow(), "une phrase de passe longue"));
        organiser = house.get(Circles.class).viewer(person);
        open = space("fing", Audience.EVERYONE);
    }

    /** One where members of a space, such as the organiser, are told of its meetings too. */
    public static MeetingHouse withMembers() {
        return new MeetingHouse(new SmallHouse().with(Recipient.class, Following.class, QuietPost.NOTIFYING)
                .with(EntrySource.class, KnownMeetings.SOURCE));
    }

    public Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(organiser, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    public static EventText text(String day) {
        return new EventText("Rencontre", day + "T09:30", day + "T17:00", null, "Brest", null);
    }

    /** A meeting of 24 December for which people sign up. */
    public Event meeting(Space space, TermsText terms) {
        Event event = house.act(() -> calendar.announce(organiser, space, text("2026-12-24")));
        house.run(() -> registering.decide(organiser, event, terms, null));
        return event;
    }

    public Event find(Event event) {
        return house.get(Events.class).find(organiser, event.getSlug()).orElseThrow();
    }

    /** Somebody with an account; the address is made of the name. */
    public Viewer person(String name) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make(name,
                EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    public static RegistrationText text(String name, String seats) {
        return new RegistrationText(name, null, Presence.ON_SITE, seats, false, List.of());
    }

    /** Signs up somebody with an account of this name, made now. */
    public Registration register(Event event, String name, String seats) {
        return register(event, person(name), text(name, seats));
    }

    public Registration register(Event event, Viewer viewer, RegistrationText text) {
        return house.act(() -> registering.register(viewer, event, text));
    }

    public void ask(Event event, RegistrationText text, String email) {
        house.run(() -> registering.ask(Viewer.stranger(), event, text, email, Locale.FRENCH, email));
        post.send();
    }

    /** Has somebody without account sign up and say yes; answers the key in their letter. */
    public String confirmed(Event event, String name, String seats) {
        ask(event, text(name, seats), name + "@ailleurs.example");
        String key = key();
        house.run(() -> links.confirm(key));
        post.send();
        return key;
    }

    /** The key in the latest letter. */
    public String key() {
        Matcher link = LINK.matcher(sent.get(sent.size() - 1).text());
        if (!link.find()) {
            throw new AssertionError(sent.get(sent.size() - 1).text());
        }
        return link.group(1);
    }

    /** Lets an hour come, with all that is due then. */
    public void comes(String hour) {
        hands.now = Instant.parse(hour);
        house.run(rounds::round);
        post.send();
    }

    /** Brings the news to whoever is told. */
    public void bring() {
        house.run(house.get(Courier.class)::deliverAll);
        post.send();
    }

    /** Who stands how, by number, as {@code name stage}. */
    public List<String> list(Event event) {
        return registrations.list(organiser, event, 0, 1000).stream().map(each -> each.getName() + " " + each.getStage()).toList();
    }

    /** Who was sent what, as {@code mailbox subject}, {@code fing} left out: those are told of the meeting itself. */
    public List<String> letters() {
        return sent.stream().map(mail -> mail.to().mailbox().replaceFirst("@.*", "") + " " + mail.subject()).toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
