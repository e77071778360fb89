package bzh.rouedad.screen;

import jakarta.enterprise.context.RequestScoped;
import org.omnifaces.util.Faces;

/**
 * What the address and the form of a screen say. The names in an address pattern are asked for like parameters; the
 * request that CDI injects knows nothing of them, as it is the one from before the address was understood.
 */
@RequestScoped
public class Asked {
    /** The parameter or part of the address with this name; null when there is none. */
    public String get(String name) {
        return Faces.getRequestParameter(name);
    }

    /** Whether a form was sent, rather than an address opened. */
    public boolean isSent() {
        return "POST".equals(Faces.getRequest().getMethod());
    }

    /** Where the request comes from, as {@link Origin} tells it. */
    public String origin() {
        return Origin.of(Faces.getRequest());
    }
}
