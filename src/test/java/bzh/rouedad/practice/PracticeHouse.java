package bzh.rouedad.practice;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
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
import bzh.rouedad.world.SmallHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A house with a few places of the division, an administrator, an open and a closed space, and organisations. */
final class PracticeHouse implements AutoCloseable {
    final SmallHouse house;
    final Describing describing;
    final Practices practices;
    final Viewer administrator;
    final Space open;
    final Space closed;

    PracticeHouse() {
        this(new SmallHouse());
    }

    PracticeHouse(SmallHouse house) {
        this.house = house;
        describing = house.get(Describing.class);
        practices = house.get(Practices.class);
        Person first = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
                EmailAddress.of("a@reseau.example").orElseThrow(), "une phrase de passe longue"));
        administrator = house.get(Circles.class).viewer(first);
        house.run(() -> house.change("insert into territory (id, kind, code, siren, name, folded, population, department_id, set_year) values"
                + " (1, 'DEPARTMENT', '56', null, 'Morbihan', 'morbihan', 760000, null, 2026),"
                + " (2, 'COMMUNE', '56121', '215601212', 'Lorient', 'lorient', 57000, 1, 2026),"
                + " (3, 'COMMUNE', '56260', '215602608', 'Vannes', 'vannes', 54000, 1, 2026),"
                + " (4, 'COMMUNE', '56057', '215600578', 'Le Faouët', 'le-faouet', 2800, 1, 2026),"
                + " (5, 'COMMUNE', '56197', null, 'Val d''Oust', 'val-d-oust', 2807, 1, 2026)"));
        house.run(() -> house.change("insert into territory_former (id, code, name, folded, successor_id, set_year) values"
                + " (6, '56037', 'La Chapelle-Caro', 'la-chapelle-caro', 5, 2026)"));
        open = space("ouvert", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(administrator, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    Organisation organisation(String name, OrganisationKind kind, String territory) {
        return house.act(() -> house.get(Enrolling.class).found(administrator,
                new OrganisationText(kind, name, null, territory, null, null, null)));
    }

    Person person(String name) {
        return house.act(() -> house.get(Persons.class).register(name, EmailAddress.of(name + "@mairie.example").orElseThrow(), Locale.FRENCH));
    }

    Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(house.get(Persons.class).find(person.getId()).orElseThrow());
    }

    /** Somebody who works for it. */
    Viewer agent(Organisation organisation, String name) {
        return viewer(house.act(() -> house.get(Enrolling.class).enrol(administrator, organisation, name, name + "@mairie.example",
                Role.READER, Locale.FRENCH)));
    }

    /** Somebody with this role in the space. */
    Viewer member(Space space, String name, Role role) {
        return viewer(house.act(() -> house.get(Hosting.class).welcome(administrator, space, name, name + "@mairie.example", role, Locale.FRENCH)));
    }

    /** A text of the three required fields and these others, name and value in turn. */
    static PracticeText text(String organisation, String title, String... others) {
        Map<String, String> typed = new HashMap<>(Map.of("organisation", organisation, "title", title, "done", "Fait."));
        for (int i = 0; i < others.length; i += 2) {
            typed.put(others[i], others[i + 1]);
        }
        return PracticeText.of(typed::get);
    }

    Practice describe(Viewer viewer, Space space, PracticeText text) {
        return house.act(() -> describing.describe(viewer, space, text));
    }

    Practice find(String slug) {
        return practices.find(administrator, slug).orElseThrow();
    }

    List<String> titles(Viewer viewer, PracticeFilter filter) {
        return practices.list(viewer, filter, 0, 100).stream().map(Practice::getTitle).toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
