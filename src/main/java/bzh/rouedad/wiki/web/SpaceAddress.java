package bzh.rouedad.wiki.web;

import jakarta.servlet.http.HttpServletRequest;

/** The space that an address of a servlet names: all that stands behind the servlet's own part. */
final class SpaceAddress {
    private SpaceAddress() {
    }

    /** Its slug; empty when none is named. */
    static String of(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
