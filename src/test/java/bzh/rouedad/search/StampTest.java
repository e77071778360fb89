package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.catalogue.Section;
import bzh.rouedad.people.Audience;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampTest {
    private static final Instant DAY = Instant.parse("2007-10-24T09:30:00Z");

    private static long stamp(String title, long circle, String space, List<String> tags, String text, Aspects aspects) {
        // Strings of their own: the same words must give the same stamp wherever they came from.
        return Stamp.of(IndexDocument.of(new Entry(new Ref("page", 1), new String(title), "/", circle, Audience.EVERYONE, new String(space),
                "E", tags, new String(text), aspects)));
    }

    private static long plain() {
        return stamp("Titre", 1, "e", List.of("budget"), "texte", Aspects.dated(DAY));
    }

    @Test
    void theSameThingHasTheSameStamp() {
        assertEquals(plain(), plain());
        assertEquals(stamp("mot", 1, "mot", List.of("mot"), "mot", Aspects.NONE), stamp("mot", 1, "mot", List.of("mot"), "mot", Aspects.NONE));
    }

    @Test
    void whateverIsIndexedOtherwiseChangesTheStamp() {
        assertNotEquals(plain(), stamp("Titres", 1, "e", List.of("budget"), "texte", Aspects.dated(DAY)));
        assertNotEquals(plain(), stamp("Titre", 2, "e", List.of("budget"), "texte", Aspects.dated(DAY)));
        assertNotEquals(plain(), stamp("Titre", 1, "f", List.of("budget"), "texte", Aspects.dated(DAY)));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of(), "texte", Aspects.dated(DAY)));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "textes", Aspects.dated(DAY)));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte", Aspects.dated(DAY.plusMillis(1))));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte", new Aspects(DAY, "published", null, List.of())));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte",
                new Aspects(DAY, null, null, List.of(new Section("a", "Titre", 0)))));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte",
                new Aspects(DAY, null, null, List.of(), List.of(), "Morbihan", null, null)));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte",
                new Aspects(DAY, null, null, List.of(), List.of(), null, "TINY", null)));
        assertNotEquals(plain(), stamp("Titre", 1, "e", List.of("budget"), "texte", Aspects.dated(DAY).in("br")));
    }
}
