package bzh.rouedad.space;

import bzh.rouedad.people.Audience;

/** What is asked of whoever founds a space. The slug is worked out from the name when it is null. */
public record SpaceDraft(String slug, String name, SpaceKind kind, Audience audience, String summary, String theme) {
}
