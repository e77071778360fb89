package bzh.rouedad.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final Headers filter = new Headers();
    private String site = "https://reseau.example";
    private String query;
    private String address = "/";
    private int status;

    private int ask(String method) throws IOException, ServletException {
        filter.site = site;
        status = 0;
        HttpServletRequest request = stand(HttpServletRequest.class, (name, given) -> switch (name) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get(given[0]);
            case "getParameterMap" -> parameters;
            case "getQueryString" -> query;
            case "getRequestURI" -> address;
            case "getDispatcherType" -> DispatcherType.REQUEST;
            default -> null;
        });
        HttpServletResponse response = stand(HttpServletResponse.class, (name, given) -> {
            if (name.equals("sendError")) {
                status = (Integer) given[0];
            } else if (name.equals("setHeader")) {
                answered.put((String) given[0], (String) given[1]);
            }
            return null;
        });
        FilterChain chain = (asked, sent) -> {
            status = 200;
            ((HttpServletResponse) sent).setHeader("Content-Security-Policy", "of the container");
        };
        filter.doFilter(request, response, chain);
        return status;
    }

    /** Answers one method of an interface. */
    private interface Answer {
        Object to(String method, Object[] given);
    }

    private static <T> T stand(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(HeadersTest.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, given) -> answer.to(method.getName(), given)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void noLinkPressesAButton(String method) throws Exception {
        assertEquals(200, ask(method));
        parameters.put("jakarta.faces.ViewState", new String[] {"stateless"});
        assertEquals(400, ask(method));
        assertEquals(200, ask("POST"));
    }

    @Test
    void aQueryNoDatabaseTakesIsRefused() throws Exception {
        query = "event=a%00";
        assertEquals(400, ask("GET"));
        query = "event=a%2500";
        assertEquals(200, ask("GET"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "same-origin, -, 200", "none, -, 200", "cross-site, -, 403", "same-site, -, 403", "-, -, 200",
        "-, https://reseau.example, 200", "-, https://evil.example, 403", "-, null, 403", "-, '://', 403",
        "-, https://reseau.example.evil.example, 403", "-, https://reseau.example@evil.example, 403",
        "cross-site, https://reseau.example, 403", "-, http://derriere.example:8080, 200"})
    void onlyOurOwnPagesSendForms(String fetchSite, String origin, int expected) throws Exception {
        headers.put("Host", "derriere.example:8080");
        headers.put("Sec-Fetch-Site", fetchSite);
        headers.put("Origin", origin);
        assertEquals(expected, ask("POST"));
        assertEquals(expected, ask("DELETE"));
        assertEquals(200, ask("GET"));
    }

    @Test
    void onlyCardsMayStandInPagesOfOthersAndNothingRunsInThem() throws Exception {
        address = "/vignette/carte";
        ask("GET");
        assertEquals(null, answered.get("X-Frame-Options"));
        assertEquals(Headers.CARD_POLICY, answered.get("Content-Security-Policy"));
        assertEquals("nosniff", answered.get("X-Content-Type-Options"));
        answered.clear();
        address = "/carte/vignette/";
        ask("GET");
        assertEquals("DENY", answered.get("X-Frame-Options"));
    }

    @Test
    void tracingIsRefused() throws Exception {
        assertEquals(403, ask("TRACE"));
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() throws Exception {
        ask("GET");
        assertEquals("nosniff", answered.get("X-Content-Type-Options"));
        assertEquals("DENY", answered.get("X-Frame-Options"));
        assertEquals("max-age=31536000", answered.get("Strict-Transport-Security"));
        answered.clear();
        site = "http://localhost:8080";
        ask("GET");
        assertEquals(null, answered.get("Strict-Transport-Security"));
    }
}
