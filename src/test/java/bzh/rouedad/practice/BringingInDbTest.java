package bzh.rouedad.practice;

import static bzh.rouedad.practice.PracticeHouse.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringingInDbTest {
    private final PracticeHouse room = new PracticeHouse();
    private final BringingIn bringing = room.house.get(BringingIn.class);

    @BeforeEach
    void found() {
        room.organisation("Lorient", OrganisationKind.COMMUNE, "56121");
        room.organisation("Val d'Oust", OrganisationKind.COMMUNE, "56197");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private TableReport take(String table) {
        return room.house.act(() -> bringing.take(room.administrator, room.open, table.getBytes(StandardCharsets.UTF_8)));
    }

    private String out(Viewer viewer) throws IOException {
        StringBuilder table = new StringBuilder();
        room.house.get(Tables.class).write(viewer, PracticeFilter.NONE, table);
        return table.toString();
    }

    private static String counts(TableReport report) {
        return List.of(TableLine.Outcome.values()).stream().map(outcome -> outcome + "=" + report.count(outcome)).toList().toString();
    }

    private static List<String> told(TableReport report) {
        return report.getRemarkable().stream().flatMap(line -> line.remarks().stream()
                .map(remark -> line.number() + " " + remark.column() + " " + remark.in(Locale.FRENCH))).toList();
    }

    @Test
    void whatGoesOutComesInAgainWithoutChangingAnything() throws IOException {
        room.describe(room.administrator, room.open, text("Lorient", "=1+1", "problem", "Deux\nlignes ; et \"guillemets\"", "cost", "env. 12 k€",
                "start", "05/1998", "state", "STOPPED", "themes", "école, santé", "contact", "+33 2 97", "results", "'=déjà"));
        room.describe(room.administrator, room.closed, text("Val d'Oust", "Autre", "cost", "10 à 15 k€"));
        String table = out(room.administrator);
        assertTrue(table.startsWith("\uFEFF\"clef\";\"espace\""), table);
        assertTrue(table.contains("\"'=1+1\"") && table.contains("\"'+33 2 97\"") && table.contains("\"''=déjà\""), table);
        TableReport again = take(table);
        assertEquals(List.of(), told(again));
        assertEquals("[NEW=0, CHANGED=0, SAME=2, REFUSED=0]", counts(again));
        assertEquals(1, room.find("1-1").getNumber());
        assertEquals(table, out(room.administrator));
    }

    @Test
    void aTableWithoutKeysMakesNoDoublesEither() {
        String table = "organisation;titre;fait\n56121;Services  en ligne;Fait.\nlorient;Portail;Fait.\n";
        assertEquals("[NEW=2, CHANGED=0, SAME=0, REFUSED=0]", counts(take(table)));
        assertEquals("[NEW=0, CHANGED=0, SAME=2, REFUSED=0]", counts(take(table)));
        assertEquals("[NEW=0, CHANGED=1, SAME=1, REFUSED=0]", counts(take(table.replace("Portail;Fait", "Portail;Refait"))));
    }

    @Test
    void whatIsWrongIsToldByLineAndColumnAndTheRestIsKept() {
        String table = """
                clef;espace;organisation;titre;fait;cout;debut;fin;etat;couleur
                ;;Lorient;Bonne;Fait.;env. 12 k€;1998;;idée;bleu
                ;;99999;Code inconnu;Fait.;;;;;
                ;;56037;Fusionnée;Fait.;;;;;
                ;;Nulle-Part;Trois fautes;Fait.;une fortune;jadis;;bof;
                ;;Lorient;Trop court
                ;cache;Lorient;Ailleurs;Fait.;;;;;
                ;;Lorient;Vide;;;;;;
                ;;Lorient;À l'envers;Fait.;;2007;1998;;
                ;;lorient;Bonne;Fait.;;;;;
                x;;Lorient;Clef;Fait.;;;;;
                x;;Lorient;Même clef;Fait.;;;;;
                ;;Lorient;"Guillemet;Fait.;;;;;
                ;;Lorient;Dernière;Fait.;;;;;
                """;
        TableReport report = take(table);
        assertEquals("[NEW=4, CHANGED=0, SAME=0, REFUSED=9]", counts(report));
        assertEquals(List.of("couleur"), report.unknown());
        assertEquals(List.of("3 organisation Aucun territoire n’a ni n’a eu le code INSEE 99999.",
                "4 organisation 56037 est aujourd’hui Val d'Oust (Morbihan) : c’est à elle que la pratique est attribuée.",
                "5 organisation Aucune organisation du réseau ne s’appelle « Nulle-Part ».",
                "5 cout « une fortune » n’est pas un montant compris. Écrivez par exemple 12 000 €, env. 12 k€ ou 10 à 15 k€.",
                "5 debut « jadis » n’est ni une année ni un mois. Écrivez 1998, 05/1998 ou mai 1998.",
                "5 etat « bof » n’est pas un état : idée, en cours, terminée ou arrêtée.",
                "6  4 cellules au lieu de 10 : un séparateur ou un guillemet manque, ou est de trop.",
                "7 espace Aucun espace à l’adresse « cache ».", "8 fait Ce champ est à remplir.",
                "9 fin La fin vient avant le début.", "10 clef Cette pratique est déjà à la ligne 2.",
                "12 clef Cette pratique est déjà à la ligne 11.",
                "13  1 cellules au lieu de 10 : un séparateur ou un guillemet manque, ou est de trop."), told(report));
        assertEquals(List.of("Bonne", "Clef", "Dernière", "Fusionnée"), room.titles(Viewer.stranger(), PracticeFilter.NONE).stream().sorted().toList());
    }

    @Test
    void fortyBrokenLinesInTheLettersOfWindowsLeaveTheOthers() {
        StringBuilder table = new StringBuilder("organisation;titre;fait;cout\r\n");
        for (int i = 0; i < 100; i++) {
            table.append(i % 5 < 2 ? (i % 2 == 0 ? "Lorient;Été " + i + ";Fait\r\n" : "Lorient;Été " + i + ";Fait.;beaucoup\r\n")
                    : "Lorient;Été " + i + ";Fait à l’école.;12 k€\r\n");
        }
        TableReport report = room.house.act(() -> bringing.take(room.administrator, room.open, table.toString().getBytes(Charset.forName("windows-1252"))));
        assertEquals("Windows-1252", report.encoding());
        assertEquals("[NEW=60, CHANGED=0, SAME=0, REFUSED=40]", counts(report));
        assertEquals("Fait à l’école.", room.find("ete-2").getSheet().getDone());
    }

    @Test
    void lookingWritesNothing() {
        String table = "organisation,titre,fait\nLorient,Un,Fait.\n";
        assertEquals("[NEW=1, CHANGED=0, SAME=0, REFUSED=0]",
                counts(bringing.look(room.administrator, room.open, table.getBytes(StandardCharsets.UTF_8))));
        assertEquals(0, room.practices.count(room.administrator, PracticeFilter.NONE));
    }

    @Test
    void whatIsNoTableIsToldAsAWhole() {
        assertEquals("Colonnes manquantes : titre, fait.", refused("organisation;nom\nLorient;x\n"));
        assertEquals("Ce tableau n’a aucune ligne sous ses titres de colonnes.", refused("organisation;titre;fait\n"));
        assertEquals("Ce tableau n’a aucune ligne sous ses titres de colonnes.", refused(""));
        assertEquals("Ce tableau dépasse 10000 lignes.", refused("organisation;titre;fait\n" + "a;b;c\n".repeat(10_001)));
    }

    private String refused(String table) {
        return assertThrows(InvalidInput.class, () -> take(table)).sentence(Locale.FRENCH);
    }

    @Test
    void nobodyBringsInOrTakesOutWhatIsNotTheirs() throws IOException {
        room.describe(room.administrator, room.open, text("Lorient", "Ouverte", "contact", "Yann"));
        room.describe(room.administrator, room.closed, text("Lorient", "Fermée"));
        String stranger = out(Viewer.stranger());
        assertTrue(stranger.contains("Ouverte"));
        assertFalse(stranger.contains("Fermée") || stranger.contains("Yann") || stranger.contains("contact"), stranger);
        assertThrows(NotAllowed.class, () -> bringing.look(Viewer.stranger(), room.open, new byte[0]));
        Viewer reader = room.member(room.open, "lectrice", Role.READER);
        TableReport report = room.house.act(() -> bringing.take(reader, room.open,
                "clef;organisation;titre;fait\nfermee;Lorient;Volée;Fait.\nouverte;Lorient;Prise;Fait.\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("[NEW=0, CHANGED=0, SAME=0, REFUSED=2]", counts(report));
        assertEquals("Fermée", room.find("fermee").getTitle());
    }

    @Test
    void aColumnThatIsMissingLeavesTheFieldAsItIs() {
        room.describe(room.administrator, room.open, text("Lorient", "Avec contact", "contact", "Yann"));
        take("clef;organisation;titre;fait\navec-contact;lorient;Avec contact encore;Fait.\n");
        assertEquals("Yann", room.find("avec-contact").getSheet().getContact());
        assertEquals("Avec contact encore", room.find("avec-contact").getTitle());
    }

    @Test
    void aTableWaitsForWhoeverHandedItIn(@TempDir Path data) throws IOException {
        try (PracticeHouse other = new PracticeHouse(new SmallHouse().with("rouedad.data", data.toString()))) {
            HandedIn waiting = other.house.get(HandedIn.class);
            String key = waiting.keep(other.administrator, new byte[] {1});
            assertEquals(1, waiting.find(other.administrator, key).length);
            Viewer somebody = other.viewer(other.person("quelqu-un"));
            assertThrows(InvalidInput.class, () -> waiting.find(somebody, key));
            assertThrows(InvalidInput.class, () -> waiting.find(other.administrator, "../../x"));
        }
    }
}
