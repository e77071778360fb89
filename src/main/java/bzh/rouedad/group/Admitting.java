package bzh.rouedad.group;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Invitations;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Secret;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part of coming in that is one transaction; nobody else changes who belongs to the group until it ends. */
@ApplicationScoped
@Transactional
class Admitting {
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_NAME = 120;

    @Inject
    Charters charters;
    @Inject
    Requests requests;
    @Inject
    Applicants applicants;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Correspondents correspondents;
    @Inject
    Invitations invitations;
    @Inject
    Notices notices;
    @Inject
    LetterKeys keys;
    @Inject
    Ledger ledger;
    Clock clock = Clock.systemUTC();

    /** Whether somebody with an account comes in by a click. Their address was proven when they chose their password by a letter. */
    protected boolean isOpen(Viewer viewer, Charter charter) {
        return charter.getDoor() == Door.OPEN || charter.getDoor() == Door.DOMAIN && persons.find(viewer.personId())
                .flatMap(person -> EmailAddress.of(person.getEmail())).filter(charter.getDomains()::hold).isPresent();
    }

    protected void join(Viewer viewer, Space space) {
        circles.hold(space.getCircle());
        Charter charter = charters.of(viewer, space).orElseThrow(NotAllowed::new);
        viewer.require(isOpen(viewer, charter));
        admit(viewer, space, persons.find(viewer.personId()).orElseThrow(NotAllowed::new), charter.getWelcome());
    }

    /** Whoever belongs to the group already keeps the role they hold. */
    private void admit(Viewer by, Space space, Person person, Role role) {
        if (circles.role(space.getCircle(), person).isEmpty()) {
            circles.admit(space.getCircle(), person, role);
            ledger.record(by, Verb.JOINED, space.ref(), space.getCircle(), null);
        }
    }

    protected void ask(Viewer viewer, Space space, String words) {
        circles.hold(space.getCircle());
        viewer.require(charters.of(viewer, space).filter(charter -> charter.getDoor() == Door.REQUEST).isPresent()
                && requests.refused(space, viewer.personId()).filter(at -> at.plus(Entering.REST).isAfter(clock.instant())).isEmpty());
        String clean = InvalidInput.optional("words", words == null ? null : words.replace("\r\n", "\n"), LONGEST_WORDS);
        if (requests.open(space, viewer.personId()).isEmpty()) {
            EntryRequest request = requests.add(new EntryRequest(requests.held(Space.class, space.getId()),
                    requests.held(Person.class, viewer.personId()), clean, clock.instant()));
            circles.memberIds(space.getCircle().getId(), Role.ANIMATOR)
                    .forEach(host -> notices.queue(RequestLetter.KIND, request.getId(), Addressee.person(host)));
        }
    }

    protected void answer(Viewer viewer, EntryRequest asked, boolean accepted) {
        circles.hold(asked.getSpace().getCircle());
        EntryRequest request = requests.fresh(asked.getId());
        if (request.stage() != EntryRequest.Stage.ASKED) {
            return;
        }
        request.answer(accepted, viewer.personId(), clock.instant());
        if (accepted) {
            admit(viewer, asked.getSpace(), asked.getPerson(), charters.of(viewer, asked.getSpace()).map(Charter::getWelcome).orElse(Role.CONTRIBUTOR));
        }
        notices.queue(AnswerLetter.KIND, request.getId(), Addressee.person(asked.getPerson().getId()));
    }

    protected void apply(Space space, String name, String email, Locale language, String place) {
        circles.hold(space.getCircle());
        Charter charter = charters.of(Viewer.stranger(), space).filter(found -> found.getDoor() == Door.DOMAIN).orElseThrow(NotAllowed::new);
        String called = InvalidInput.line("name", name, LONGEST_NAME);
        EmailAddress address = charter.getDomains().checked(email);
        Correspondent owner = correspondents.toAsk(address.text(), language, place);
        Applicant applicant = applicants.of(space, address)
                .orElseGet(() -> applicants.add(new Applicant(applicants.held(space), owner, address, called, clock.instant())));
        if (persons.find(address).flatMap(person -> circles.role(space.getCircle(), person)).isEmpty()) {
            applicant.reopen();
        }
        applicant.ask(called, clock.instant());
        notices.queue(DoorLetter.KIND, applicant.id(), Addressee.correspondent(owner.getId()));
    }

    /**
     * The owner of the address says yes. The door must still be the same, and hold the address.
     *
     * @return the key by which they choose a password, empty for whoever has one; nothing when they may not come in
     */
    protected Optional<String> enter(Applicant asked) {
        Space space = asked.getSpace();
        circles.hold(space.getCircle());
        Applicant applicant = applicants.fresh(asked.id());
        Charter charter = charters.of(Viewer.readerOf(space.getCircle()), space).orElse(null);
        if (charter == null || charter.getDoor() != Door.DOMAIN || !charter.getDomains().hold(applicant.address())) {
            return Optional.empty();
        }
        Person person = persons.find(applicant.address())
                .orElseGet(() -> persons.register(applicant.getName(), applicant.address(), applicant.correspondent().getLocale()));
        if (person.isDisabled() || applicant.hasEntered() && circles.role(space.getCircle(), person).isEmpty()) {
            // Whoever came in by this link and left, or was sent away, asks anew.
            return Optional.empty();
        }
        correspondents.confirm(applicant.correspondent().getId());
        applicant.enter(clock.instant());
        admit(circles.viewer(person), space, person, charter.getWelcome());
        return Optional.of(invitations.issue(person.getId()).map(Secret::text).orElse(""));
    }

    /** Forgets who was asked and did not answer in time, with all that was made for it. */
    protected void tidy() {
        Set<Long> asked = new HashSet<>();
        for (Applicant applicant : applicants.unanswered(clock.instant())) {
            notices.forget(DoorLetter.KIND, applicant.id());
            keys.withdraw(EntryLinks.WORD, applicant.id());
            asked.add(applicant.correspondent().getId());
            applicants.remove(applicant);
        }
        correspondents.forget(asked);
    }
}
