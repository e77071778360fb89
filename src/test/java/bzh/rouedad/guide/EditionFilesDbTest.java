package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Licence;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFilesDbTest {
    @Test
    void aFileIsNamedWithTheVersionOfTheDay(@TempDir Path data) {
        try (SmallHouse house = new SmallHouse().with("rouedad.data", data.toString())) {
            Viewer editor = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                    EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
            Space space = house.act(() -> house.get(Hosting.class).found(editor,
                    new SpaceDraft("creatif", "C", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
            StoredFile file = house.act(() -> house.get(Attaching.class).attach(editor, space, "modele.txt",
                    "Le modèle".getBytes(StandardCharsets.UTF_8), new FileFacts("Le modèle", null)));
            house.act(() -> house.get(Wiki.class).save(editor, space, "page", new PageText("Page",
                    "Voir [le modèle](" + file.url() + ") et [l’ancien](" + file.url()
                    + "?version=1), [en petit](" + file.url() + "?l=480), [plus bas](" + file.url() + "#page).", null, null, null, null)));
            GuideText text = new GuideText(null, "Guide", null, GuideStatus.PUBLISHED, null, List.of("page"));
            Guide guide = house.act(() -> house.get(Publishing.class).make(editor, space, text));
            house.act(() -> house.get(Attaching.class).renew(editor, space, file, "Un autre".getBytes(StandardCharsets.UTF_8)));
            house.act(() -> house.get(Publishing.class).publish(editor, guide, null, null));
            assertEquals(List.of("?version=1", "?version=1", "?version=1&amp;l=480", "?version=1#page"), links(html(house, 1)));
            assertEquals(List.of("?version=2", "?version=1", "?version=2&amp;l=480", "?version=2#page"), links(html(house, 2)));
        }
    }

    @Test
    void aFileThatMayNotBePassedOnKeepsTheGuideFromComingOut(@TempDir Path data) {
        try (SmallHouse house = new SmallHouse().with("rouedad.data", data.toString())) {
            Viewer editor = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                    EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
            Space space = house.act(() -> house.get(Hosting.class).found(editor,
                    new SpaceDraft("creatif", "C", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
            StoredFile file = house.act(() -> house.get(Attaching.class).attach(editor, space, "photo.txt",
                    "La photo".getBytes(StandardCharsets.UTF_8), new FileFacts("La photo", Licence.RESERVED)));
            house.act(() -> house.get(Wiki.class).save(editor, space, "page",
                    new PageText("Le chapitre", "[photo](" + file.url() + ")", null, null, null, null)));
            Publishing publishing = house.get(Publishing.class);
            Guide guide = house.act(() -> publishing.make(editor, space,
                    new GuideText(null, "Guide", null, GuideStatus.IN_PREPARATION, null, List.of("page"))));
            InvalidInput refusal = assertThrows(InvalidInput.class, () -> house.act(() -> publishing.publish(editor, guide, null, null)));
            assertEquals("licence", refusal.field());
            String said = refusal.sentence(Locale.FRENCH);
            assertTrue(said.contains("photo.txt") && said.contains("Le chapitre"), said);
            assertEquals(said, house.act(() -> publishing.obstacle(editor, guide)).orElseThrow().sentence(Locale.FRENCH));
            house.run(() -> house.change("update file_stored set licence = 'CC_BY'"));
            assertTrue(house.act(() -> publishing.obstacle(editor, guide)).isEmpty());
            assertEquals(1, house.act(() -> publishing.publish(editor, guide, null, null)).getEdition());
        }
    }

    /** What follows the address of the file in each link. */
    private static List<String> links(String html) {
        return Pattern.compile("/modele\\.txt([^\"]*)").matcher(html.replace("&#61;", "=")).results().map(found -> found.group(1)).toList();
    }

    private static String html(SmallHouse house, int number) {
        Editions editions = house.get(Editions.class);
        Edition edition = editions.find(Viewer.stranger(), "guide", number).orElseThrow();
        return editions.chapter(Viewer.stranger(), edition, "page").orElseThrow().getHtml();
    }
}
