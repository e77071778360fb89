package bzh.rouedad.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.search.Counting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowedAnswersTest {
    private static final String SEARCH = "https://reseau.example/recherche?q=%C3%A9cole+num%C3%A9rique";
    private static final String PAGE = "/espaces/creatif/ecole";
    private final List<String> counted = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>(Map.of("Host", "derriere.example:8080"));

    private List<String> open(String method, String path, String referer, int status) throws Exception {
        FollowedAnswers filter = new FollowedAnswers();
        filter.site = "https://reseau.example";
        filter.counting = new Counting() {
            @Override
            public void followed(String typed) {
                counted.add(typed);
            }
        };
        headers.put("Referer", referer);
        filter.doFilter(stand(HttpServletRequest.class, Map.of("getMethod", method, "getRequestURI", path)),
                stand(HttpServletResponse.class, Map.of("getStatus", status)), (request, response) -> { });
        return counted;
    }

    private <T> T stand(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, given) ->
                method.getName().equals("getHeader") ? headers.get((String) given[0]) : answers.get(method.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/espaces/creatif", "/guides/tic", "/agenda/reunion", "/fichiers-de/creatif/12"})
    void aThingOpenedFromTheSearchPageCountsForItsQuestion(String path) throws Exception {
        assertEquals(List.of("école numérique"), open("GET", path, SEARCH, 200));
    }

    @Test
    void whatTheBrowserHadAlreadyCountsTooAndWhatIsMissingDoesNot() throws Exception {
        assertEquals(1, open("GET", PAGE, SEARCH, 304).size());
        assertEquals(1, open("GET", PAGE, SEARCH, 404).size());
        assertEquals(1, open("GET", PAGE, SEARCH, 302).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recherche", "/propositions", "/", "/espaces", "/guides", "/agenda", "/espaces/creatif/ecole/modifier",
        "/jakarta.faces.resource/base.css.xhtml", "/synonymes"})
    void whatIsNoThingCountsForNothing(String path) throws Exception {
        assertEquals(List.of(), open("GET", path, SEARCH, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example/recherche?q=ecole", "https://reseau.example/", "https://reseau.example/recherche",
        "https://reseau.example/guides?q=ecole", "/recherche?q=ecole", "https://reseau.example/recherche?p=1", "::", "",
        "https://reseau.example@ailleurs.example/recherche?q=ecole", "https://reseau.example/recherche?q=%zz"})
    void whatComesFromElsewhereCountsForNothing(String referer) throws Exception {
        assertEquals(List.of(), open("GET", PAGE, referer, 200));
    }

    @Test
    void theSameSearchBehindAnotherNameOfTheServerIsOurs() throws Exception {
        assertEquals(List.of("cantine"), open("GET", PAGE, "http://derriere.example:8080/recherche?kind=page&q=cantine&page=2", 200));
    }

    @Test
    void formsPicturesAndWhatIsFetchedInCaseCountForNothing() throws Exception {
        assertEquals(List.of(), open("POST", PAGE, SEARCH, 200));
        headers.put("Sec-Purpose", "prefetch");
        assertEquals(List.of(), open("GET", PAGE, SEARCH, 200));
        headers.remove("Sec-Purpose");
        headers.put("Sec-Fetch-Dest", "image");
        assertEquals(List.of(), open("GET", PAGE, SEARCH, 200));
        headers.put("Sec-Fetch-Dest", "document");
        assertEquals(1, open("GET", PAGE, SEARCH, 200).size());
    }
}
