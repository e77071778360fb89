package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResumingDbTest {
    private final BrestHouse brest = new BrestHouse();
    private final Viewer editor = brest.member(brest.space, "edern", Role.EDITOR);
    private final Viewer writer = brest.member(brest.space, "chann", Role.CONTRIBUTOR);
    private final Viewer reader = brest.member(brest.space, "lena", Role.READER);
    private final Viewer outsider = brest.somebody("oanez");

    @AfterEach
    void leave() {
        brest.close();
    }

    private void write(Viewer viewer, String lines, Long seen) {
        brest.house.run(() -> brest.preparing.write(viewer, brest.brest, new AgendaText(lines), seen));
    }

    private Meeting meeting(Event event) {
        return brest.meetings.of(brest.founder, event).orElseThrow();
    }

    private List<String> agenda(Event event) {
        return AgendaText.of(meeting(event).getItems()).lines().lines().toList();
    }

    @Test
    void anAgendaIsPointsWithWhatBelongsToThem() {
        write(editor, "Tour de table\r\n\r\n- une réussite\r\n  – une difficulté\n* \nLe wiki\n", null);
        assertEquals(List.of("Tour de table", "- une réussite", "- une difficulté", "Le wiki"), agenda(brest.brest));
        assertEquals(List.of("Orpheline"), new AgendaText("- Orpheline").items(List.of()).stream().map(AgendaItem::title).toList());
        assertEquals("agenda", assertThrows(InvalidInput.class, () -> write(editor, "x".repeat(301), meeting(brest.brest).getVersion())).field());
        assertEquals("agenda", assertThrows(InvalidInput.class, () -> write(editor, "x\n".repeat(61), meeting(brest.brest).getVersion())).field());
        assertThrows(ChangedMeanwhile.class, () -> write(editor, "Autre", null));
        write(editor, "", meeting(brest.brest).getVersion());
        assertEquals(List.of(), meeting(brest.brest).getItems());
    }

    @Test
    void twoWhoWriteTheAgendaDoNotOverwriteEachOther() {
        write(editor, "Un", null);
        long seen = meeting(brest.brest).getVersion();
        write(editor, "Un\nDeux", seen);
        assertThrows(ChangedMeanwhile.class, () -> write(brest.founder, "Trois", seen));
        assertThrows(ChangedMeanwhile.class, () -> brest.house.run(() -> brest.preparing.postpone(editor, brest.brest, 0, true, seen)));
        assertEquals(List.of("Un", "Deux"), agenda(brest.brest));
    }

    @Test
    void whoeverMayChangeTheMeetingPreparesItAndNobodyElse() {
        for (Viewer viewer : List.of(writer, reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> write(viewer, "Un", null));
            assertThrows(NotAllowed.class, () -> brest.house.run(() -> brest.preparing.postpone(viewer, brest.brest, 0, true, null)));
        }
        Event hidden = brest.meeting(brest.closed, "Bureau", "2007-10-20");
        assertThrows(NotAllowed.class, () -> brest.meetings.of(editor, hidden));
    }

    @Test
    void aPointThatWasPutOffStaysSoWhenTheAgendaIsWrittenAnew() {
        write(editor, "Un\nDeux", null);
        brest.house.run(() -> brest.preparing.postpone(editor, brest.brest, 1, true, meeting(brest.brest).getVersion()));
        write(editor, "Zéro\nUn\nDeux\n- et demi", meeting(brest.brest).getVersion());
        assertEquals(List.of(false, false, true), meeting(brest.brest).getItems().stream().map(AgendaItem::postponed).toList());
    }

    @Test
    void minutesBeginWithTheMeetingItsPeopleAndAHeadingForEachPoint() {
        write(editor, "Le wiki\n- sur le modèle de Brest\nDivers <script>", null);
        Page page = brest.house.act(() -> brest.minuting.begin(writer, brest.brest));
        assertEquals("Compte rendu : Troisièmes Rencontres, mercredi 24 octobre 2007", page.getTitle());
        Page kept = brest.meetings.minutes(Viewer.stranger(), brest.brest).orElseThrow();
        String html = kept.getRevision().getHtml();
        assertTrue(html.contains("href=\"/agenda/troisiemes-rencontres-2007\""), html);
        assertEquals(List.of("Présents", "Le wiki", "Divers <script>"), kept.getRevision().getOutline().stream().map(each -> each.text()).toList());
        assertFalse(html.contains("<script"), html);
        assertEquals(brest.brest.getId(), brest.meetings.writtenDownOn(Viewer.stranger(), kept).orElseThrow().getId());
        assertEquals(page.getId(), brest.house.act(() -> brest.minuting.begin(editor, brest.brest)).getId());
        for (Viewer viewer : List.of(reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.minuting.begin(viewer, brest.brest)));
        }
    }

    @Test
    void minutesInTheTrashMayBeBegunAnew() {
        Page page = brest.house.act(() -> brest.minuting.begin(writer, brest.brest));
        brest.house.run(() -> brest.house.get(Trash.class).discard(editor, page, page.getRevision().getId()));
        assertTrue(brest.meetings.minutes(brest.founder, brest.brest).isEmpty());
        assertFalse(brest.house.act(() -> brest.minuting.begin(writer, brest.brest)).getId().equals(page.getId()));
    }

    @Test
    void aTemplateOfTheSpaceSaysHowMinutesLook() {
        save("modeles", "Modèles", "x");
        save("compte-rendu", "Compte rendu", "Réunion {{rencontre}} à {{lieu}}\n\n{{ordre du jour}}\n\nNotes : {{auteur}} {{autre}}");
        brest.house.run(() -> brest.house.get(Wiki.class).place(brest.founder, find("compte-rendu"), find("modeles")));
        write(editor, "Le wiki", null);
        String text = brest.house.act(() -> brest.minuting.begin(writer, brest.brest)).getRevision().getMarkdown();
        assertEquals("Réunion [Troisièmes Rencontres](/agenda/troisiemes-rencontres-2007) à Brest\n\n## Le wiki\n\n\n\nNotes : chann {{autre}}", text.strip());
    }

    private void save(String slug, String title, String text) {
        brest.house.act(() -> brest.house.get(Wiki.class).save(brest.founder, brest.space, slug, new PageText(title, text, null, null, List.of(), null)));
    }

    private Page find(String slug) {
        return brest.house.get(Pages.class).find(brest.founder, "reseau", slug).orElseThrow();
    }

    @Test
    void theNextMeetingBeginsWithWhatIsOpen() {
        write(editor, "Le wiki\nLe glossaire\n- qui l’écrit ?", null);
        brest.house.run(() -> brest.preparing.postpone(editor, brest.brest, 1, true, meeting(brest.brest).getVersion()));
        Decision wiki = brest.decide(editor, "Créer un wiki.");
        brest.decide(editor, "Se réunir avant la fin de novembre.");
        brest.house.act(() -> brest.deciding.decide(editor, brest.space, null, BrestHouse.said("Créer deux wikis."), wiki));
        brest.assign("Fixer le jour de la première réunion", writer, "2007-11-15");
        Task done = brest.assign("Recopier les engagements", writer, null);
        brest.house.act(() -> brest.assigning.close(writer, done, TaskState.DONE));
        AgendaText handed = brest.carrying.after(editor, brest.brest);
        assertEquals(List.of("Approbation du compte rendu du mercredi 24 octobre 2007", "Tâches ouvertes",
                "- Fixer le jour de la première réunion (chann, pour le jeudi 15 novembre 2007)", "Suites des décisions",
                "- 2007-3 : Créer deux wikis.", "- 2007-2 : Se réunir avant la fin de novembre.", "Le glossaire", "- qui l’écrit ?", "Questions diverses"), handed.lines().lines().toList());
        Event next = brest.house.act(() -> brest.resuming.plan(writer, brest.brest, BrestHouse.text("Première réunion", "2007-11-30"), handed));
        assertEquals(handed.lines().lines().toList(), agenda(next));
        assertEquals(brest.brest.getId(), brest.meetings.before(outsider, next).orElseThrow().getId());
        assertEquals(List.of(next.getId()), brest.meetings.after(outsider, brest.brest).stream().map(Event::getId).toList());
        assertEquals(List.of("ANNOUNCED"), brest.house.rows("select verb from activity where thing_kind = 'event' and thing_id = " + next.getId()));
    }

    @Test
    void aMeetingWhoseDateOrAgendaDoesNotDoIsNotAnnounced() {
        assertEquals("starts", assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.resuming.plan(writer, brest.brest,
                BrestHouse.text("Suite", "2007-02-30"), new AgendaText("Un")))).field());
        assertEquals("agenda", assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.resuming.plan(writer, brest.brest,
                BrestHouse.text("Suite", "2007-11-30"), new AgendaText("x".repeat(400))))).field());
        for (Viewer viewer : List.of(reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.resuming.plan(viewer, brest.brest,
                    BrestHouse.text("Suite", "2007-11-30"), new AgendaText("Un"))));
        }
        assertEquals(List.of(1L), brest.house.rows("select count(*) from calendar_event"));
    }
}
