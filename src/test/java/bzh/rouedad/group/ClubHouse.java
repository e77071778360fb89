package bzh.rouedad.group;

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
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house of Apronet's club: letters come when a test says so. */
final class ClubHouse implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("https://reseau\\.example/entrer/(\\S+)");

    final List<Mail> sent = new ArrayList<>();
    final SmallHouse house = new SmallHouse().with(MailSettings.class, new MailSettings(Optional.empty(), "25", Optional.empty(), Optional.empty(),
            "off", "reseau@reseau.example", Optional.empty(), "courrier")).with(CorrespondentRows.class, Applicants.class)
            .with(OwnLetter.class, RequestLetter.class, AnswerLetter.class, DoorLetter.class).with(Postman.class, new Postman() {
                @Override
                public void deliver(Mail mail) {
                    sent.add(mail);
                }
            });
    final QuietPost post = QuietPost.in(house);
    final Hands hands = new Hands(Instant.now());
    final Chartering chartering = house.get(Chartering.class);
    final Charters charters = house.get(Charters.class);
    final Entering entering = house.get(Entering.class);
    final EntryLinks links = house.get(EntryLinks.class);
    final Requests requests = house.get(Requests.class);
    final Viewer founder;
    final Space club;
    final Viewer host;
    final Viewer somebody;

    ClubHouse() {
        house.get(Admitting.class).clock = hands;
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
                EmailAddress.of("m@reseau.example").orElseThrow(), "une phrase de passe longue"));
        founder = house.get(Circles.class).viewer(person);
        club = space("club", SpaceKind.CLUB, Audience.EVERYONE);
        host = member(club, "Erwan", Role.ANIMATOR);
        somebody = account("soazig");
    }

    Space space(String slug, SpaceKind kind, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(founder, new SpaceDraft(slug, slug, kind, audience, null, null)));
    }

    Viewer member(Space where, String name, Role role) {
        account(name);
        house.act(() -> house.get(Hosting.class).welcome(founder, where, name, name + "@mairie.example", role, Locale.FRENCH));
        return fresh(name + "@mairie.example");
    }

    /** Somebody with an account and a password; the address is made of the name. */
    Viewer account(String name) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make(name,
                EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    /** Whoever has this address, with the roles they hold now. */
    Viewer fresh(String email) {
        return house.get(Persons.class).find(EmailAddress.of(email).orElseThrow()).map(house.get(Circles.class)::viewer).orElseThrow();
    }

    void door(Space where, Door door, String domains) {
        Long seen = charters.of(founder, where).map(Charter::getVersion).orElse(null);
        house.act(() -> chartering.write(founder, where, new CharterText(null, null, null, door, domains, null, Set.of()), seen));
    }

    void apply(String name, String email) {
        house.run(() -> entering.apply(Viewer.stranger(), club, name, email, Locale.FRENCH, "192.0.2." + Math.floorMod(email.hashCode(), 250)));
        post.send();
    }

    /** The key in the latest letter. */
    String key() {
        Matcher link = LINK.matcher(sent.get(sent.size() - 1).text());
        if (!link.find()) {
            throw new AssertionError(sent.get(sent.size() - 1).text());
        }
        return link.group(1);
    }

    Optional<String> enter(String key) {
        return house.act(() -> links.enter(key));
    }

    /** Names of the members with their roles. */
    List<String> members() {
        return house.get(Circles.class).members(founder, club.getCircle(), 0, 100).stream()
                .map(each -> each.getPerson().getName() + " " + each.getRole()).toList();
    }

    /** Who was sent what. */
    List<String> letters() {
        return sent.stream().map(mail -> mail.to().mailbox() + " " + mail.subject()).toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
