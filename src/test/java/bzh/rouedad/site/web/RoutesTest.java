package bzh.rouedad.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    @Test
    void thePartsOfAnAddressAreHandedOnByName() {
        assertEquals(Optional.of("/wiki/read-page.xhtml?space=creatif&page=ecole"), Routes.view("/espaces/creatif/ecole"));
        assertEquals(Optional.of("/site/home.xhtml"), Routes.view("/"));
    }

    @Test
    void aPartOfAnAddressCannotBringParametersAlong() {
        assertEquals(Optional.of("/wiki/read-page.xhtml?space=a%26space%3Db&page=c%3Fx%23y%2B+"), Routes.view("/espaces/a&space=b/c?x#y+ "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/espaces/", "/espaces//x", "/wiki/read-page.xhtml", "/WEB-INF/web.xml", "/espaces/a/b/c", "//", "",
        "/espaces/a/b/modifier/", "/api/v1/spaces"})
    void whatStandsInNoLineOfTheTableLeadsNowhere(String path) {
        assertTrue(Routes.view(path).isEmpty());
    }
}
