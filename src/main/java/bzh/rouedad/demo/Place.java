package bzh.rouedad.demo;

import bzh.rouedad.calendar.SeriesText;
import bzh.rouedad.group.CharterText;
import bzh.rouedad.group.Door;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Imprint;
import bzh.rouedad.guide.Level;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.space.PledgeState;
import bzh.rouedad.space.PledgeText;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A space of the demonstration and all it holds.
 *
 * @param owner  slug of its organisation
 * @param author address of whoever writes there: an editor at least
 * @param people roles by address
 * @param charter of a group; null for any other space
 * @param covers of those guides that have one, by their titles
 */
record Place(SpaceDraft space, String owner, String author, Map<String, Role> people, List<PledgeText> pledges,
             List<Leaf> pages, List<GuideText> guides, Map<String, Landscape> covers,
             List<SeriesText> series, List<Meeting> meetings, List<Initiative> practices, CharterText charter) {

    static Place of(Card card, String animator) {
        String slug = card.text("slug");
        Map<String, Role> people = new LinkedHashMap<>();
        card.cards("people").forEach(person -> people.put(person.text("email"), person.choice("role", Role.class)));
        Map<String, Landscape> covers = new LinkedHashMap<>();
        card.cards("guides").stream().filter(guide -> guide.values().containsKey("cover"))
                .forEach(guide -> covers.put(guide.text("title"), Landscape.of(guide.card("cover"))));
        String author = card.textOrNull("author");
        return new Place(new SpaceDraft(slug, card.text("name"), card.choice("kind", SpaceKind.class),
                        card.choice("audience", Audience.class), card.text("summary"), card.text("theme")),
                card.text("organisation"), author == null ? animator : author, people,
                card.cards("pledges").stream().map(Place::pledge).toList(),
                card.texts("pages").stream().map(page -> Leaf.read(slug, page)).toList(),
                card.cards("guides").stream().map(Place::guide).toList(), covers,
                card.cards("series").stream().map(each -> new SeriesText(each.text("kind"), null, each.text("title"), each.text("summary"))).toList(),
                card.cards("meetings").stream().map(Meeting::of).toList(),
                card.cards("practices").stream().map(Initiative::of).toList(),
                card.values().containsKey("charter") ? charter(card.card("charter")) : null);
    }

    private static CharterText charter(Card card) {
        return new CharterText(card.text("mandate"), card.textOrNull("begins"), card.textOrNull("ends"), card.choice("door", Door.class),
                card.textOrNull("domains"), Role.READER, Set.of());
    }

    private static GuideText guide(Card card) {
        return new GuideText(card.choice("kind", GuideKind.class), card.text("title"), card.text("summary"),
                card.choice("status", GuideStatus.class), card.textOrNull("announced"), card.texts("chapters"), imprint(card), null, null);
    }

    /** The licence and the publisher are those that are usual for the organisation of the space. */
    private static Imprint imprint(Card card) {
        Level level = card.textOrNull("level") == null ? null : card.choice("level", Level.class);
        return new Imprint(null, level, null, null, List.of(), List.of(), card.texts("themes"));
    }

    private static PledgeText pledge(Card card) {
        return new PledgeText(card.text("text"), card.textOrNull("term"), card.textOrNull("due"),
                card.textOrNull("state") == null ? null : PledgeState.valueOf(card.text("state")), card.textOrNull("proof"));
    }
}
