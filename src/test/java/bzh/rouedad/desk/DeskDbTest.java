package bzh.rouedad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.mail.MailSettings;
import bzh.rouedad.meeting.Assigning;
import bzh.rouedad.meeting.Minuting;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TaskState;
import bzh.rouedad.meeting.TaskText;
import bzh.rouedad.notice.QuietPost;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.TermsText;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.talk.Comment;
import bzh.rouedad.talk.Talking;
import bzh.rouedad.world.Hands;
import bzh.rouedad.world.SmallHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskDbTest {
    private final Hands hands = new Hands(Instant.now());
    private final SmallHouse house = new SmallHouse().with(Clock.class, hands).with(MailSettings.class, new MailSettings(Optional.empty(), "25", Optional.empty(),
            Optional.empty(), "off", "reseau@reseau.example", Optional.empty(), "courrier"));
    private final Desk desk = house.get(Desk.class);
    private final Viewer animator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class)
            .makeAdministrator("Maryvonne", EmailAddress.of("m@mairie.example").orElseThrow(), "une phrase de passe longue")));
    private final Space space = space("fing", SpaceKind.GROUP, Audience.EVERYONE);
    private final Space closed = space("clos", SpaceKind.PARTNER, Audience.MEMBERS);

    @BeforeEach
    void letLettersRest() {
        QuietPost.in(house);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, SpaceKind kind, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(animator, new SpaceDraft(slug, slug, kind, audience, null, null)));
    }

    private Viewer with(Role role, Space of, String name) {
        Person person = house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(name + "@mairie.example").orElseThrow(), "une phrase de passe longue"));
        if (of != null) {
            house.act(() -> house.get(Circles.class).admit(of.getCircle(), house.get(Persons.class).find(person.getId()).orElseThrow(), role));
        }
        return house.get(Circles.class).viewer(person);
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(hands.now, ZoneOffset.UTC).plusDays(days);
    }

    private Event meeting(Space where, String title, int days) {
        return house.act(() -> house.get(Calendar.class).recall(animator, where, new EventText(title, in(days) + "T09:00", in(days) + "T11:00", null, null, null)));
    }

    private List<String> told(Viewer viewer, Matter matter) {
        return desk.lines(viewer, matter).stream().map(Line::title).toList();
    }

    @Test
    void aMeetingWithoutMinutesIsToldUntilTheyAreWritten() {
        Event event = meeting(space, "Rencontre", 1);
        meeting(closed, "Bureau", 1);
        Event off = meeting(space, "Annulée", 1);
        house.run(() -> house.get(Calendar.class).cancel(animator, off));
        assertEquals(List.of(), told(animator, Matter.MINUTES));
        hands.now = hands.now.plus(Duration.ofDays(4));
        assertEquals(List.of("Bureau", "Rencontre"), told(animator, Matter.MINUTES).stream().sorted().toList());
        house.act(() -> house.get(Minuting.class).begin(animator, event));
        assertEquals(List.of("Bureau"), told(animator, Matter.MINUTES));
        hands.now = hands.now.plus(Duration.ofDays(200));
        assertEquals(List.of(), told(animator, Matter.MINUTES));
    }

    @Test
    void onlyWhoAnimatesTheSpaceIsTold() {
        meeting(space, "Rencontre", 1);
        meeting(closed, "Bureau", 1);
        hands.now = hands.now.plus(Duration.ofDays(4));
        assertEquals(List.of("Rencontre"), told(with(Role.ANIMATOR, space, "Anne"), Matter.MINUTES));
        assertEquals(List.of(), told(with(Role.EDITOR, space, "Brieg"), Matter.MINUTES));
        for (Matter matter : Matter.values()) {
            assertEquals(List.of(), told(with(null, null, "Chann" + matter), matter));
            assertEquals(List.of(), told(Viewer.stranger(), matter));
        }
    }

    @Test
    void aTaskIsOverdueTheDayAfterItsDayUntilItIsDone() {
        Task task = house.act(() -> house.get(Assigning.class).assign(animator, space, null, null, new TaskText("Ouvrir le wiki", animator.personId(), null, in(2).toString())));
        hands.now = hands.now.plus(Duration.ofDays(2));
        assertEquals(List.of(), told(animator, Matter.TASKS));
        hands.now = hands.now.plus(Duration.ofDays(1));
        assertEquals(List.of("Ouvrir le wiki"), told(animator, Matter.TASKS));
        house.act(() -> house.get(Assigning.class).close(animator, task, TaskState.DONE));
        assertEquals(List.of(), told(animator, Matter.TASKS));
    }

    @Test
    void whoWaitsForASeatIsCounted() {
        Event event = meeting(space, "Atelier", 10);
        house.run(() -> house.get(Registering.class).decide(animator, event, new TermsText(true, "1", false, null, null, null, "24", null), null));
        for (String name : List.of("Anne", "Brieg", "Chann")) {
            Viewer viewer = with(null, null, name);
            house.act(() -> house.get(Registering.class).register(viewer, event, new RegistrationText(name, null, Presence.ON_SITE, null, false, List.of())));
        }
        assertEquals(List.of(2L), desk.lines(animator, Matter.WAITING).stream().map(Line::number).toList());
        hands.now = hands.now.plus(Duration.ofDays(11));
        assertEquals(List.of(), told(animator, Matter.WAITING));
    }

    @Test
    void aQuestionIsToldUntilSomebodyElseAnswers() {
        Viewer anne = with(Role.CONTRIBUTOR, space, "Anne");
        Comment asked = house.act(() -> house.get(Talking.class).open(anne, space, "Qui a un modèle de convention ?", "Nous cherchons."));
        assertEquals(List.of(), told(animator, Matter.QUESTIONS));
        hands.now = hands.now.plus(Duration.ofDays(4));
        assertEquals(List.of("Qui a un modèle de convention ?"), told(animator, Matter.QUESTIONS));
        house.act(() -> house.get(Talking.class).reply(animator, space, asked.getThread(), "Nous en avons un."));
        assertEquals(List.of(), told(animator, Matter.QUESTIONS));
    }

    @Test
    void aPublicationPastItsDateIsTold() {
        house.act(() -> house.get(Publishing.class).make(animator, space, new GuideText(GuideKind.GUIDE, "TIC et ruralité", null, GuideStatus.TO_APPEAR, "janvier 2008", List.of())));
        house.act(() -> house.get(Publishing.class).make(animator, space, new GuideText(GuideKind.GUIDE, "Sans date", null, GuideStatus.IDEA, null, List.of())));
        assertEquals(List.of("TIC et ruralité"), told(animator, Matter.GUIDES));
    }

    @Test
    void aGroupIsSilentAfterSixtyDaysWithoutAnything() {
        assertEquals(List.of(), told(animator, Matter.SILENT));
        hands.now = hands.now.plus(Duration.ofDays(61));
        assertEquals(List.of("fing"), told(animator, Matter.SILENT));
        meeting(space, "Rencontre", 1);
        assertEquals(List.of(), told(animator, Matter.SILENT));
    }
}
