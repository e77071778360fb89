package bzh.rouedad.reprise;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Two spaces, each with an editor of its own, and an animator of the network above them. */
final class Partners implements AutoCloseable {
    final SmallHouse house = new SmallHouse();
    final Taking taking;
    final Proposing proposing;
    final Reprises reprises;
    final Viewer animator;

    Partners(Path data) {
        house.with("rouedad.data", data.toString());
        taking = house.get(Taking.class);
        proposing = house.get(Proposing.class);
        reprises = house.get(Reprises.class);
        animator = viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Animatrice",
                EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(animator, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    Viewer member(Space space, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT) + "-" + space.getSlug();
        return viewer(house.act(() -> house.get(Hosting.class).welcome(animator, space, name, name + "@mairie.example", role, Locale.FRENCH)));
    }

    Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(person);
    }

    Page write(Viewer viewer, Space space, String slug, String markdown) {
        Page before = page(space, slug);
        house.act(() -> house.get(Wiki.class).save(viewer, space, slug, new PageText("La cantine", markdown,
                before == null ? null : before.getRevision().getId(), null, List.of(), null)));
        return page(space, slug);
    }

    /** As it stands now; null when it is not there. */
    Page page(Space space, String slug) {
        return house.get(Pages.class).find(animator, space.getSlug(), slug).orElse(null);
    }

    Page now(Page page) {
        return page(page.getSpace(), page.getSlug());
    }

    Page copy(Viewer viewer, Page source, Space into) {
        return now(house.act(() -> taking.copy(viewer, source, into, null)));
    }

    static Seen seen(Upstream upstream) {
        return new Seen(upstream.offered().getId(), upstream.onto().getId());
    }

    static String text(Page page) {
        Revision revision = page.getRevision();
        return revision.getMarkdown();
    }

    @Override
    public void close() {
        house.close();
    }
}
