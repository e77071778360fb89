package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetReadingTest {
    private static RegionSet read(Sample sample) {
        return SetReading.read(SetArchive.read(sample.zip()));
    }

    /** What is found wrong, as {@code file:line key}. */
    private static List<String> wrong(Sample sample) {
        BadSet bad = assertThrows(BadSet.class, () -> read(sample));
        bad.findings().forEach(finding ->
                assertTrue(!finding.sentence(Locale.FRENCH).matches(".*(?:\\{\\d}|territory\\.).*"),
                finding.sentence(Locale.FRENCH)));
        return bad.findings().stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.key()
                .replace("territory.bad.", ""))
                .toList();
    }

    private static Place place(RegionSet set, String code) {
        return set.places().stream().filter(place -> place.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void aGoodSetIsReadAsItIs() {
        RegionSet set = read(new Sample());
        assertEquals("R53", set.region());
        assertEquals(List.of("R53", "22", "56", "200069391", "200042174", "22001", "22002", "56057", "56155"),
                set.places().stream().map(Place::code).toList());
        assertEquals("Ouessant, l'île", place(set, "56155").name());
        assertEquals("ouessant-l-ile", place(set, "56155").folded());
        assertEquals(null, place(set, "56155").intercommunality());
        assertEquals("200069391", place(set, "22001").intercommunality());
        assertEquals(List.of("22003", "22002"), set.formers().stream().map(FormerPlace::code).toList());
    }

    @Test
    void departmentsAndTheRegionHaveTheInhabitantsOfTheirCommunes() {
        RegionSet set = read(new Sample());
        assertEquals(3200L, place(set, "22").population());
        assertEquals(1730L, place(set, "56").population());
        assertEquals(4930L, place(set, "R53").population());
    }

    @Test
    void anIntercommunalityLiesWhereMostOfItsInhabitantsLive() {
        RegionSet set = read(new Sample().replaced("communes.csv", "56,200042174,900", "56,200069391,900")
                .replaced("communes.csv", "56,,830", "56,200042174,830").replaced("epci.csv", "3200,2,2", "4100,3,3"));
        assertEquals("22", place(set, "200069391").department());
    }

    @Test
    void outlinesAreDrawnOnOneSheet() {
        Drawing drawing = read(new Sample()).drawings().get(0);
        assertEquals("22001", drawing.code());
        assertTrue(drawing.path().matches("M(?:\\d+\\.\\d \\d+\\.\\d ){2}\\d+\\.\\d \\d+\\.\\dZ"), drawing.path());
        // A tenth of a degree is some 11.1 km from south to north, a little more as the grid is turned here.
        assertEquals(111, drawing.mostY() - drawing.leastY(), 8);
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() {
        Sample sample = new Sample();
        sample.with("communes.csv", "\uFEFF" + sample.text("communes.csv").replace("\"Ouessant, l'île\"", "Ouessant")
                .replace(',', ';'));
        assertEquals(9, read(sample).places().size());
    }

    @Test
    void filesThatAreNoPartOfASetArePassedOver() {
        assertEquals(List.of("geo/SOURCE.md", "geo/communes.json"),
                SetArchive.read(new Sample().with("SOURCE.md", "x").with("communes.json", "[]").zip()).passedOver());
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        for (byte[] content : List.of(new byte[0], "code_insee,nom\n".getBytes(), new byte[] {'P', 'K', 3, 4, 0})) {
            assertEquals("archive", assertThrows(InvalidInput.class, () -> SetArchive.read(content)).field());
        }
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(List.of("communes.csv:0 missing", "departements.json:0 missing"),
                wrong(new Sample().without("communes.csv").without("departements.json")));
    }

    @Test
    void windows1252IsToldAtItsFirstLine() {
        Sample sample = new Sample();
        assertTrue(wrong(sample.with("communes.csv", sample.text("communes.csv"), Charset.forName("windows-1252")))
                .contains("communes.csv:3 encoding"));
    }

    @Test
    void aFileThatIsNotOneIsToldAsAWhole() {
        assertEquals(List.of("departements.json:0 json"), wrong(new Sample().with("departements.json", "<html>"))
                .subList(0, 1));
        assertTrue(wrong(new Sample().with("communes.csv", "\0\1\2")).contains("communes.csv:1 columns"));
        assertTrue(wrong(new Sample().with("communes-10pct.geojson", "[]"))
                .contains("communes-10pct.geojson:0 outlines"));
    }

    @Test
    void missingColumnsAreNamed() {
        BadSet bad = assertThrows(BadSet.class,
                () -> read(new Sample().replaced("communes.csv", "code_insee,nom,siren", "code,libelle,siren")));
        Finding first = bad.findings().get(0);
        assertEquals("communes.csv 1 Colonnes manquantes : code_insee, nom.", first.file() + " " + first.line() + " "
                + first.sentence(Locale.FRENCH));
    }

    @Test
    void aLineWithTooFewFieldsIsToldAtItsPlace() {
        assertTrue(wrong(new Sample().replaced("communes.csv", ",22,200069391,400", ",22,400"))
                .contains("communes.csv:2 fields"));
    }

    @Test
    void wrongNumbersAreToldAtTheirPlaces() {
        assertEquals(List.of("communes.csv:2 insee", "communes.csv:2 elsewhere"),
                wrong(new Sample().without("communes-10pct.geojson")
                .replaced("communes.csv", "22001,", "2200,")
                .replaced("communes.csv", "2200,Allineuc", "9900X,Allineuc")));
        assertEquals(List.of("communes.csv:2 siren"),
                wrong(new Sample().replaced("communes.csv", "212200018", "212200019")));
        assertEquals(List.of("communes.csv:2 population"),
                wrong(new Sample().replaced("communes.csv", ",400\n", ",environ 400\n")));
        assertEquals(List.of("communes.csv:2 department"),
                wrong(new Sample().replaced("communes.csv", "212200018,22,", "212200018,23,")));
    }

    @Test
    void whatNamesNothingIsToldAtItsPlace() {
        assertTrue(wrong(new Sample().replaced("communes.csv", "22,200069391,400", "22,243500139,400"))
                .contains("communes.csv:2 intercommunality"));
        assertEquals(List.of("communes-anciennes.csv:2 successor"),
                wrong(new Sample().replaced("communes-anciennes.csv", "22,22002\n22002", "22,22999\n22002")));
        assertEquals(List.of("communes-10pct.geojson:0 outline.code"),
                wrong(new Sample().replaced("communes-10pct.geojson", "22001", "22099")));
    }

    @Test
    void aCommuneThatMergedIsNoCommune() {
        assertEquals(List.of("communes-anciennes.csv:2 merged"),
                wrong(new Sample().replaced("communes-anciennes.csv", "22003,Pl", "22001,Pl")));
    }

    @Test
    void aCodeStandsOnce() {
        assertEquals(List.of("communes.csv:3 twice"),
                wrong(new Sample().replaced("communes.csv", "22002,Le", "22001,Le")
                .replaced("communes-anciennes.csv", ",22002\n", ",22001\n")
                .replaced("communes-anciennes.csv", "22002,Le", "22001,Le")));
    }

    @Test
    void anIntercommunalityHasTheCommunesItTellsOf() {
        assertEquals(List.of("epci.csv:2 count"), wrong(new Sample().replaced("epci.csv", "3200,2,2", "3200,2,3")));
        assertTrue(wrong(new Sample().replaced("communes.csv", "56,200042174,900", "56,,900"))
                .contains("epci.csv:3 nobody"));
    }

    @Test
    void anOutlineIsMadeOfPolygonsInFrance() {
        assertEquals(List.of("communes-10pct.geojson:0 outline.shape"),
                wrong(new Sample().replaced("communes-10pct.geojson", "[-2.9,48],", "")));
        assertEquals(List.of("communes-10pct.geojson:0 outline.shape"),
                wrong(new Sample().replaced("communes-10pct.geojson", "[-2.9,48],", "[250000,6800000],")));
        assertEquals(List.of("communes-10pct.geojson:0 outline.shape"),
                wrong(new Sample().replaced("communes-10pct.geojson", "\"Polygon\"", "\"Point\"")));
        assertEquals(List.of("communes-10pct.geojson:0 outlines"),
                wrong(new Sample().replaced("communes-10pct.geojson", "[-2.9,48],", "null,")));
    }

    @Test
    void anythingElseThanOutlinesIsToldToBeNone() {
        for (String text : List.of("{}", "{\"features\":[]}", "{\"features\":{}}", "{\"features\":[1]}",
                "{\"features\":[{\"properties\":null}]}", "{")) {
            assertEquals(List.of("communes-10pct.geojson:0 outlines"),
                    wrong(new Sample().with("communes-10pct.geojson", text)), text);
        }
        String start = "{\"features\":[{\"properties\":{\"code\":\"22001\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":";
        for (String coordinates : List.of("[]", "[[]]", "[[[-3],[-3],[-3],[-3]]]",
                "[[[1e999,48],[1e999,48],[1e999,48],[1e999,48]]]")) {
            assertEquals(List.of("communes-10pct.geojson:0 outline.shape"),
                    wrong(new Sample().with("communes-10pct.geojson", start + coordinates + "}}]}")), coordinates);
        }
    }

    @Test
    void ofManyFaultsAHundredAreToldAndAllAreCounted() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append("x\n");
        }
        BadSet bad = assertThrows(BadSet.class,
                () -> read(new Sample().replaced("communes-anciennes.csv", "22003,", lines + "22003,")));
        assertEquals(100, bad.findings().size());
        assertEquals("Rien n’a été chargé : 500 erreurs à corriger.", bad.sentence(Locale.FRENCH));
    }
}
