package bzh.rouedad.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hides the cookie by which Faces finds the news for the next screen, where this server did not write it: after a restart Faces
 * fails at one of the server before, in the middle of what was asked.
 */
@WebFilter(filterName = "stale-news")
public class StaleNews extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String NEWS = "csfcfc";
    private static final int REMEMBERED = 10_000;

    private final transient Map<String, Boolean> written = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public Cookie[] getCookies() {
                Cookie[] all = super.getCookies();
                return all == null ? null : Stream.of(all).filter(each -> !each.getName().equals(NEWS) || written.containsKey(each.getValue())).toArray(Cookie[]::new);
            }
        }, new HttpServletResponseWrapper(response) {
            @Override
            public void addCookie(Cookie cookie) {
                if (cookie.getName().equals(NEWS) && cookie.getValue() != null) {
                    written.put(cookie.getValue(), true);
                }
                super.addCookie(cookie);
            }
        });
    }
}
