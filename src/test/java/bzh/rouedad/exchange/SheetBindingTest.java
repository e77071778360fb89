package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.exchange.LinkTarget.PageTarget;
import bzh.rouedad.exchange.LinkTarget.PictureTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetBindingTest {

    @TempDir
    private Path folder;

    @Test
    void foldersBecomeTheTreeOfPages() throws IOException {
        Map<String, Optional<String>> parents = new HashMap<>();
        Reading reading = Zips.zip().with("a/b/c.md", "x").with("a/b/README.md", "x").with("a/index.md", "x")
                .with("a/d/e/f.md", "x").with("README.md", "x").with("z/y.md", "x").with("a/d/e/readme.markdown", "x")
                .read(folder);
        reading.sheets().forEach(sheet -> parents.put(sheet.path(), sheet.parent()));
        assertEquals(Map.of("a/b/c.md", Optional.of("b-readme"), "a/b/README.md", Optional.of("index"),
                "a/index.md", Optional.of("readme"), "a/d/e/f.md", Optional.of("e-readme"),
                "README.md", Optional.empty(), "z/y.md", Optional.of("readme"),
                "a/d/e/readme.markdown", Optional.of("index")), parents);
    }

    @Test
    void pageComesAfterTheOneAboveIt() throws IOException {
        Reading reading = Zips.zip().with("a/b/c.md", "x").with("a/b/index.md", "x").with("a/README.md", "x")
                .with("a/index.md", "x").read(folder);
        List<String> slugs = reading.sheets().stream().map(SheetFound::slug).toList();
        reading.sheets().forEach(sheet -> sheet.parent().ifPresent(
                parent -> assertTrue(slugs.indexOf(parent) < slugs.indexOf(sheet.slug()), slugs::toString)));
        assertEquals(4, slugs.size());
    }

    @Test
    void slugOfTheNearestStaysPlainAndTheOthersSayTheirFolder() throws IOException {
        Reading reading = Zips.zip().with("x/a/readme.md", "1").with("y/a/readme.md", "2").with("README.md", "3")
                .with("b-readme.md", "4").with("b/readme.md", "5").with("_readme.md", "6").with("!.md", "7")
                .read(folder);
        Map<String, String> slugs = new HashMap<>();
        reading.sheets().forEach(sheet -> slugs.put(sheet.path(), sheet.slug()));
        assertEquals(Map.of("README.md", "readme", "x/a/readme.md", "a-readme", "y/a/readme.md", "y-a-readme",
                "b-readme.md", "b-readme", "b/readme.md", "b-readme-2", "_readme.md", "readme-2", "!.md", "page"),
                slugs);
        assertEquals(4, reading.lines().stream()
                .filter(line -> line.key().equals("exchange.import.slug-changed")).count());
    }

    @ParameterizedTest
    @CsvSource({"c.md,c", "./c.md,c", "../d.md,d", "/d.md,d", "/a/c.md,c", "c,c", "c.html,c", "C.MD,c", "c.md#x,c",
        "c.md?a=b#x,c", "sub/,sub-readme", "sub,sub-readme", "sub/index.html,sub-readme", "./,readme", "..,index",
        "<r%C3%A9union 1.md>,reunion-1", "r%C3%A9union%201.md,reunion-1", "<réunion 1.md>,reunion-1",
        "/vieux/chemin/,d", "/vieux/chemin.html,d", "../vieux/chemin,d", "100%.md,100", "sub\\s.md,s"})
    void linkLeadsToThePage(String link, String slug) throws IOException {
        LinkTarget target = binding(link).targets().values().iterator().next();
        assertTrue(target instanceof PageTarget page && page.slug().equals(slug), target::toString);
    }

    @Test
    void queryAndFragmentAreKept() throws IOException {
        assertEquals(Map.of("c.md?a=b#Été", new PageTarget("c", "a=b", "Été")), binding("c.md?a=b#Été").targets());
    }

    @ParameterizedTest
    @CsvSource({"img/plan.png,a/img/plan.png", "<img/plan 2.png>,a/img/plan 2.png",
        "/logo.png,.vuepress/public/logo.png", "img/PLAN.png,a/img/plan.png",
        "img/plan.png?raw=true,a/img/plan.png", "img/c%23.png,a/img/c#.png"})
    void linkLeadsToThePicture(String link, String path) throws IOException {
        assertEquals(List.of(new PictureTarget(path)), List.copyOf(binding(link).targets().values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/c.md", "//x.example/c.md", "mailto:a@b", "#c", "?c", "",
        "javascript:c.md", "data:c.md"})
    void linkElsewhereIsLeftAlone(String link) throws IOException {
        Reading reading = archive(link);
        assertEquals(Map.of(), from(reading).targets());
        assertEquals(0, missing(reading), reading.lines()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.md", "../../d.md", "../../../../etc/passwd", "/absent/", "c.pdf", "%FF.md"})
    void linkToAnAbsentFileIsTold(String link) throws IOException {
        Reading reading = archive(link);
        assertEquals(Map.of(), from(reading).targets());
        assertEquals(1, missing(reading), reading.lines()::toString);
    }

    @Test
    void manyAbsentFilesAreToldInFewLines() throws IOException {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            links.append("[x](absent").append(i).append(".md) [x](absent0.md)\n");
        }
        Reading reading = Zips.zip().with("a.md", links.toString()).read(folder);
        assertEquals(21, reading.lines().size());
        assertEquals(List.of("30"), reading.lines().get(20).arguments());
    }

    private SheetFound binding(String link) throws IOException {
        Reading reading = archive(link);
        assertEquals(0, missing(reading), reading.lines()::toString);
        return from(reading);
    }

    private static long missing(Reading reading) {
        return reading.lines().stream().filter(line -> line.key().equals("exchange.import.link-missing")).count();
    }

    private static SheetFound from(Reading reading) {
        return reading.sheets().stream().filter(sheet -> sheet.path().equals("a/from.md")).findFirst().orElseThrow();
    }

    private Reading archive(String link) throws IOException {
        return Zips.zip().with("a/from.md", "[x](" + link + ")").with("a/c.md", "c")
                .with("d.md", "---\npermalink: /vieux/chemin.html\n---\nd").with("a/sub/README.md", "s")
                .with("a/sub/s.md", "s").with("a/README.md", "a").with("a/réunion 1.md", "r").with("index.md", "i")
                .with("a/100%.md", "p").with("a/img/plan.png", Zips.PNG).with("a/img/plan 2.png", Zips.PNG)
                .with("a/img/c#.png", Zips.PNG).with(".vuepress/public/logo.png", Zips.PNG).read(folder);
    }
}
