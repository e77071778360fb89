package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org:8080/a?b=c:d#e", "mailto:a@b.fr?subject=c",
        "tel:+33298000000", "/espaces/creatif/tic", "page", "page.md#section", "#section", "?page=2", "../a/b", "", "/",
        "/a:b", "a/b:c", "?a:b", "#a:b", "/a%20b", "https://fr.wikipedia.org/wiki/C%C3%B4tes-d%27Armor",
        "https://example.org/a&b", "/recherche?q=a&colon=b"})
    void ordinaryAddressPasses(String url) {
        assertEquals(url, UrlRule.link(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:a", "JaVaScRiPt:a", " javascript:a", "\u0001javascript:a", "java\tscript:a",
        "java\nscript:a", "javascript\u0000:a", "vbscript:a", "data:text/html,a", "file:///etc/passwd", "blob:a",
        "view-source:a", "ftp://a", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
        "\\/evil.example", "/%2fevil.example", "%2f%2fevil.example", "/%5cevil.example", "javascript%3Aa",
        "%6aavascript:a", "javascript&colon;a", "javascript&#58;a", "&#106;avascript:a", "a:b", "x-y:z", "https:evil",
        "https:/evil", "http://", "http:///evil", "https://site@evil.example", "/a%00b", "/a%0ab", "/%09/evil.example",
        "/a\u202eb", "/a\u200bb", "\ufeffjavascript:a", "\u2028javascript:a", "/a\u0085b", "https://a b/"})
    void deceptiveAddressIsRefused(String url) {
        assertNull(UrlRule.link(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.fr", "tel:1", "data:image/png;base64,a", "javascript:a", "//a.b/c.png"})
    void imageComesFromTheWebOrTheSite(String url) {
        assertNull(UrlRule.image(url));
    }
}
