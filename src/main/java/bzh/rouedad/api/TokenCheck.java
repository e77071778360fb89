package bzh.rouedad.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a token that is wrong or taken back, rather than serving its holder as a stranger. */
@Provider
public class TokenCheck implements ContainerRequestFilter {
    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute("rouedad.badToken") != null) {
            throw new BadToken();
        }
    }
}
