package bzh.rouedad.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * What the address and the form of a screen say. The names in an address pattern are asked for like parameters; the
 * request that CDI injects knows nothing of them, as it is the one from before the address was understood.
 */
@Named
@RequestScoped
public class Asked {
    /** The parameter or part of the address with this name; null when there is none. */
    public String get(String name) {
        return Faces.getRequestParameter(name);
    }

    /** The number with this name; one that nothing has where there is none. */
    public long number(String name) {
        String said = get(name);
        return said != null && said.matches("[0-9]{1,18}") ? Long.parseLong(said) : -1;
    }

    /**
     * Whether a form that was sent is being read, rather than a screen written. What is rendered only then takes what plain buttons of
     * a list say: each names its own thing as its value, whatever stands in that line by now.
     */
    public boolean isActing() {
        return Faces.getContext().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
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
