package bzh.rouedad.calendar;

import bzh.rouedad.mail.MailSettings;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A house with an organiser who may announce meetings in its spaces. */
final class CalendarHouse implements AutoCloseable {
    final SmallHouse house = new SmallHouse().with(MailSettings.class, new MailSettings(Optional.empty(), "25", Optional.empty(), Optional.empty(),
            "off", "reseau@reseau.example", Optional.empty(), "courrier"));
    final Calendar calendar = house.get(Calendar.class);
    final Events events = house.get(Events.class);
    final Happenings happenings = house.get(Happenings.class);
    final Viewer organiser = administrator("Maryvonne");

    /** An administrator of the network. */
    Viewer administrator(String name) {
        Person person = act(() -> house.get(DemoAccounts.class).makeAdministrator(name, EmailAddress.of(name + "@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
        return house.get(Circles.class).viewer(person);
    }

    /** Somebody with an account who belongs nowhere. */
    Viewer person(String name) {
        return house.get(Circles.class).viewer(act(() -> house.get(DemoAccounts.class).make(name,
                EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    Space space(String slug, Audience audience) {
        return act(() -> house.get(Hosting.class).found(organiser, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    static EventText text(String title, String day) {
        return new EventText(title, day + "T09:30", day + "T17:00", null, "Brest", null);
    }

    Event announce(Space space, String title, String day) {
        return act(() -> calendar.announce(organiser, space, text(title, day)));
    }

    Event find(Event event) {
        return events.find(organiser, event.getSlug()).orElseThrow();
    }

    /** The meeting for somebody's own calendar, lines that were folded whole again. */
    String alone(Event event) {
        return new String(happenings.alone(organiser, find(event)), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    <T> T act(Callable<T> act) {
        return house.act(act);
    }

    void run(Runnable act) {
        house.run(act);
    }

    List<?> rows(String sql) {
        return house.rows(sql);
    }

    @Override
    public void close() {
        house.close();
    }
}
