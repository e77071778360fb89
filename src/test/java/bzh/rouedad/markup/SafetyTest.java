package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a member writes, nothing that runs, loads, styles or submits reaches a reader. */
class SafetyTest {

    private static final Set<String> ELEMENTS = Set.of(("p div span h2 h3 h4 h5 h6 br hr blockquote pre section "
            + "article aside figure figcaption details summary address a abbr b bdi bdo cite code del dfn em i ins kbd mark q "
            + "rp rt ruby s samp small strong sub sup time u var wbr img ul ol li dl dt dd table caption colgroup col "
            + "thead tbody tfoot tr th td").split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "width", "height", "colspan",
            "rowspan", "span", "scope", "start", "reversed", "value", "open", "datetime", "lang", "dir", "class", "rel",
            "id", "role", "aria-label", "tabindex");
    private static final Map<String, Pattern> VALUES = Map.of(
            "href", Pattern.compile("(?i)(https?://[^/].*|mailto:.*|tel:.*|[#?].*|/(?![/\\\\]).*"
                    + "|([^:/?#&\\\\]+([/?#&].*)?)?)"),
            "src", Pattern.compile("(?i)(https?://[^/].*|[?#].*|/(?![/\\\\]).*|([^:/?#&\\\\]+([/?#&].*)?)?)"),
            "id", Pattern.compile("(h-|note-|ref-).+"),
            "role", Pattern.compile("img|note|region"),
            "rel", Pattern.compile("nofollow ugc noopener"));

    private static final String[] URLS = {
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", " javascript:alert(1)",
        "java&#9;script:alert(1)", "java&Tab;script:alert(1)", "java&#10;script:alert(1)",
        "java&NewLine;script:alert(1)", "java&#x0D;script:alert(1)", "&#1;javascript:alert(1)",
        "&#14;javascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106&#0000097vascript:alert(1)",
        "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)",
        "javascript&amp;colon;alert(1)", "javascript%3Aalert(1)", "%6Aavascript:alert(1)", "javascript\\:alert(1)",
        "java\\script:alert(1)", "javascript://example.org/%0Aalert(1)", "javascript:/*--></title>*/alert(1)",
        "javascript:\"><img/src/onerror=alert(1)>", "vbscript:msgbox(1)", "VbScRiPt:msgbox(1)", "livescript:a",
        "mocha:a", "data:text/html,a", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,a", "DATA:,a",
        "data&colon;text/html,a", "file:///etc/passwd", "blob:https://a/b", "filesystem:https://a/b",
        "view-source:javascript:a", "feed:javascript:alert(1)", "jar:javascript:a!/", "//evil.example",
        "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example", "/&#9;/evil.example",
        "/&bsol;evil.example", "&sol;/evil.example", "/%2F/evil.example", "/%5Cevil.example", "https:evil.example",
        "https:\\\\evil.example", "https://a@evil.example", "http:///evil.example", "\u0001javascript:a",
        "\u00a0javascript:a", "\ufeffjavascript:a", "\u200bjavascript:a", "java\u0000script:a", "\u2028javascript:a",
        "about:blank", "intent://a", "ms-word:ofe", "x:y",
    };

    private static final String[] URL_PLACES = {
        "[a](%s)", "[a](<%s>)", "[a](%s \"t\")", "![a](%s)", "![a](<%s>)", "<%s>", "[a]\n\n[a]: %s",
        "[a]\n\n[a]: <%s>", "![a][b]\n\n[b]: <%s>", "[a][b]\n\n[B]: %s 't'", "<a href=\"%s\">b</a>",
        "<a href='%s'>b</a>", "<a href=%s>b</a>", "<img src=\"%s\">", "<img alt='a' src=%s>",
        "| a |\n|--|\n| [b](%s) |", "# [a](%s)", "[^1]\n\n[^1]: [a](%s)", "- [x] [a](%s)", "> [!NOTE]\n> [a](%s)",
        "[[%s]]", "[[a|%s]]", "[[a#%s]]", "[[%s:a]]", "[![a](%s)](%s)", "<area href=\"%s\">", "<link href=\"%s\">",
        "<blockquote cite=\"%s\">a</blockquote>", "<table background=\"%s\"><tr><td background='%s'>a",
        "<a xlink:href=\"%s\" ping=\"%s\">a</a>", "<img srcset=\"%s 1x\" src=a longdesc=\"%s\">",
        "<video poster=\"%s\" src=\"%s\"></video>", "<object data=\"%s\"></object>",
        "<form action=\"%s\"><button formaction=\"%s\">a</button></form>",
    };

    private static final String[] HTML = {
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/a.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
        "<script/x>alert(1)</script >", "<script>alert(1)", "<<script>alert(1)//<</script>",
        "</script><script>a</script>", "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
        "<img src=x\nonerror=alert(1)>", "<img src=\"x\"onerror=\"alert(1)\">", "<img src=x onerror\n=alert(1)>",
        "<img src=x OnErRoR=alert(1)>", "<img src=`x`onerror=alert(1)>", "<img \"\"\"><script>alert(1)</script>\">",
        "<img src=x:x onerror=alert(1)//", "<body onload=alert(1)>", "<p onclick=alert(1)>a</p>",
        "<b onmouseover=alert(1)>a</b>", "<a onfocus=a autofocus>b</a>",
        "<details open ontoggle=alert(1)>a</details>", "<div onpointerrawupdate=a>b</div>", "<x onclick=a>b</x>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)//",
        "<svg><a xlink:href=javascript:a>b",
        "<svg><animate attributeName=href values=javascript:a /><a><text>b</a></svg>", "<svg><use href=data:a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<svg><foreignObject><iframe src=javascript:a></svg>", "<svg><desc><img src=x onerror=a></desc></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=javascript:a>b</math>", "<math><annotation-xml encoding=text/html><img src=x onerror=a></math>",
        "<math><mi//xlink:href=\"data:x,<script>a</script>\">",
        "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=a src>\">",
        "<style>@import 'javascript:a';</style>", "<style><img src=x onerror=a></style>",
        "<p style=\"background:url(javascript:a)\">b</p>", "<p style=\"width:expression(alert(1))\">b</p>",
        "<link rel=stylesheet href=//evil.example>", "<meta http-equiv=refresh content=\"0;url=javascript:a\">",
        "<meta charset=utf-7>", "<base href=//evil.example/>", "<iframe src=javascript:a></iframe>",
        "<iframe srcdoc=\"<script>a</script>\">", "<embed src=javascript:a>", "<object data=javascript:a></object>",
        "<applet code=a></applet>", "<param name=a value=javascript:b>",
        "<form action=/a method=post><input name=b><button>c</button></form>", "<input type=image src=x onerror=a>",
        "<input autofocus onfocus=a>", "<button formaction=javascript:a>b</button>",
        "<select autofocus onfocus=a><option>b</select>", "<textarea><img src=x onerror=a></textarea>",
        "<textarea></textarea><script>a</script></textarea>", "<isindex action=javascript:a>",
        "<keygen autofocus onfocus=a>", "<video src=x onerror=a></video>", "<audio src onloadstart=a>",
        "<video><source onerror=a></video>", "<track src=javascript:a>", "<img srcset=\"javascript:a 1x\">",
        "<picture><source srcset=javascript:a><img src=x></picture>",
        "<img src=x usemap=#a><map name=a><area href=javascript:b></map>", "<img dynsrc=javascript:a>",
        "<img lowsrc=javascript:a>", "<bgsound src=javascript:a>", "<table background=javascript:a>",
        "<layer src=a></layer>", "<marquee onstart=a>b</marquee>",
        "<frameset onload=a><frame src=javascript:a></frameset>",
        "<noscript><p title=\"</noscript><img src=x onerror=a>\"></noscript>",
        "<noembed><img src=x onerror=a></noembed>", "<noframes><script>a</script></noframes>",
        "<template><script>a</script></template>", "<plaintext><script>a</script>", "<xmp><script>a</script></xmp>",
        "<title><script>a</script></title>", "<!--><script>a</script>-->",
        "<!--<img src=\"--><img src=x onerror=a>\">", "<!-- --!><script>a</script>", "<![CDATA[<script>a</script>]]>",
        "<?xml-stylesheet href=javascript:a?>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"c\">]>",
        "<?php a ?><script>b</script>", "<a title=\"--><script>a</script>\">b</a>",
        "<a title='\"><img src=x onerror=a>' href=b>c</a>", "<p title=\"</p><script>a</script>\">",
        "<img alt=\"`><script>a</script>\" src=b>", "<img alt='\"><script>a</script>'>",
        "<abbr title='\" onmouseover=a x=\"'>b</abbr>", "<span id=location name=cookie>a</span>",
        "<a id=getElementById>b</a><a id=getElementById name=a>c</a>", "<img name=body src=a>", "<form id=document>",
        "<p class=\"ui-dialog hidden\">a</p>", "<div tabindex=-1 accesskey=x contenteditable draggable=true>a</div>",
        "<div is=a slot=b part=c>d</div>", "<p data-p-onclick=alert(1) data-mark=a data-kind=wiki>b</p>",
        "<a data-kind=wiki href=#0>b</a>", "<div popover id=a>b</div>", "<button popovertarget=a>b</button>",
        "<dialog open>a</dialog>", "<a href=a target=_blank rel=opener download>b</a>",
        "<p aria-label=a role=button aria-live=assertive>b</p>", "<div aria-hidden=true>a</div>", "<td colspan=1e9>a",
        "<table><tr><td colspan=999999 rowspan=99999>a</table>", "<p lang='\"><script>'>a</p>", "<ol start=1e99>",
        "<time datetime='\"><script>'>a</time>", "<img width=\"1px;x:expression(a)\" src=b>",
        "<a href=\"/a\" href=\"javascript:b\">c</a>", "<img src=x src=javascript:a>",
        "<a\u0000href=javascript:a>b</a>", "<img\u000bsrc=x onerror=a>", "<\u0000script>a</script>",
        "<s\u0000cript>a</script>", "<img src=x on\u0000error=a>", "\uff1cscript\uff1ea\uff1c/script\uff1e",
        "+ADw-script+AD4-", "\ud83d<script>a</script>", "&lt;script&gt;a&lt;/script&gt;", "&amp;lt;script&amp;gt;",
        "&#60;script&#62;a", "&#x3c;img src=x onerror=a>", "#{7*7} ${7*7} %{7*7} {{7*7}} <%= 7*7 %>",
        "<b><p><script>a</b></script>", "<table><script>a</script><tr><style>b", "<h1 id=a onclick=b>c</h1>",
        "<p><a href=javascript:a><img src=x onerror=b></a>", "<ruby><rt><style><img src=x onerror=a>",
        "<dl><dd onclick=a><script>b", "<details><summary onclick=a>b<script>c",
        "<head><script>a</script></head><html onload=b>",
    };

    private static final String[] TEXT_PLACES = {
        "%s", "a %s b", "# %s", "[%s](/a)", "[a](/b \"%s\")", "[a](/b '%s')", "![%s](/a)", "![a](/b \"%s\")",
        "[[%s]]", "[[a|%s]]", "[[a#%s]]", "[[a:%s]]", "| %s |\n|--|\n| %s |", "[^%s]\n\n[^%s]: a", "[^1]\n\n[^1]: %s",
        "- [x] %s", "> [!NOTE]\n> %s", "> [!NOTE] %s", "`%s`", "```%s\na\n```", "```\n%s\n```", "[%s]\n\n[%s]: /a",
        "*%s*", "~~%s~~", "<div>\n\n%s\n\n</div>", "<p title=\"%s\">a</p>", "<table><tr><td>%s</td></tr></table>",
        "<!-- %s -->", "<pre>%s</pre>", "<span lang='%s'>a</span>",
    };

    private final Markup markup = new Markup();

    @Test
    void payloadsAreManyAndDistinct() {
        assertTrue(Stream.of(URLS, HTML).flatMap(Arrays::stream).distinct().count() >= 180);
        assertEquals(URLS.length + HTML.length, Stream.of(URLS, HTML).flatMap(Arrays::stream).distinct().count());
    }

    @TestFactory
    Stream<DynamicTest> dangerousAddressLeadsNowhere() {
        return tests(URL_PLACES, URLS);
    }

    @TestFactory
    Stream<DynamicTest> dangerousHtmlBecomesHarmless() {
        return tests(TEXT_PLACES, HTML);
    }

    @Test
    void targetsCannotBringDangerEither() {
        for (String url : URLS) {
            assertSafe(markup.render("[[a]] [[b#c]]", (space, page) -> url).html(), url);
        }
    }

    @Test
    void checkItselfFindsDanger() {
        for (String html : List.of("<script>a</script>", "<p onclick=a>", "<a href=javascript:a>b</a>", "<p style=a>",
                "<a href=//a.b>c</a>", "<p id=a>b</p>", "<!-- a -->", "<img src='data:a'>")) {
            boolean found = false;
            try {
                assertSafe(html, html);
            } catch (AssertionError expected) {
                found = true;
            }
            assertTrue(found, html);
        }
    }

    private Stream<DynamicTest> tests(String[] places, String[] payloads) {
        return Arrays.stream(places).map(place -> DynamicTest.dynamicTest(place.replace("\n", "\\n"), () -> {
            for (String payload : payloads) {
                String source = place.replace("%s", payload);
                LinkTargets targets = (space, page) -> "/espaces/" + space + "/" + page;
                assertSafe(markup.render(source, targets).html(), source);
                assertSafe(markup.render(source, (space, page) -> page).html(), source);
            }
        }));
    }

    private static void assertSafe(String html, String source) {
        Document document = parse(html);
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                assertSafe(element, source + "\n" + html);
            }
        }
        assertEquals(0, document.head().childNodeSize(), source);
        document.body().forEachNode(node -> {
            assertTrue(!(node instanceof DataNode), source);
            // The sanitiser writes an empty comment between braces, so that no template engine reads them.
            assertTrue(!(node instanceof Comment comment) || comment.getData().isBlank(), source);
        });
        String read = document.body().html();
        assertEquals(read, parse(read).body().html(), "changes when read again: " + source);
    }

    private static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void assertSafe(Element element, String where) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.tagName() + " in " + where);
        for (Attribute attribute : element.attributes()) {
            assertTrue(ATTRIBUTES.contains(attribute.getKey()), attribute + " in " + where);
            Pattern allowed = VALUES.getOrDefault(attribute.getKey(), Pattern.compile("(?s).*"));
            assertTrue(allowed.matcher(attribute.getValue()).matches(), attribute + " in " + where);
        }
        boolean link = element.tagName().equals("a");
        assertTrue(!link || element.hasAttr("href"), "a without href in " + where);
        assertEquals(link && element.attr("href").matches("(?i)https?:.*"), element.hasAttr("rel"), where);
        assertTrue(!element.tagName().equals("img") || element.hasAttr("alt"), "no alt in " + where);
    }
}
