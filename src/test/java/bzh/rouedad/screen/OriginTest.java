package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "192.0.2.7 | - | 192.0.2.7",
        "127.0.0.1 | - | 127.0.0.1",
        "127.0.0.1 | 192.0.2.7 | 192.0.2.7",
        "::1 | 203.0.113.9, 192.0.2.7 | 192.0.2.7",
        "127.0.0.1 | '192.0.2.7, ' | 127.0.0.1",
        "198.51.100.1 | 192.0.2.7 | 198.51.100.1"})
    void onlyAWebServerOnThisMachineTellsForWhomItAsks(String near, String forwarded, String origin) {
        assertEquals(origin, Origin.of(request(near, forwarded)));
    }

    private static HttpServletRequest request(String near, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(OriginTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> method.getName().equals("getRemoteAddr") ? near : forwarded);
    }
}
