package bzh.rouedad.screen;

import bzh.rouedad.language.InvalidInput;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.omnifaces.util.Faces;

/** What a screen's bean may say to the browser. */
public final class Screen {
    private Screen() {
    }

    /** There is nothing here, or nothing this viewer may know of. */
    public static void absent() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    /** Lets the screen open, sends a stranger to the sign-in, or says no. */
    public static void demand(boolean allowed, boolean signedIn) {
        if (allowed) {
            return;
        }
        if (signedIn) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } else {
            go("/connexion?vers=" + URLEncoder.encode(here(), StandardCharsets.UTF_8));
        }
    }

    /**
     * As {@link #demand}, for a form about something that may be out of sight. Once it was sent it opens again for whoever
     * is signed out meanwhile, even where the thing is no longer there for them: the act refuses, and what was typed stays.
     *
     * @param there whether the viewer sees what the form is about; {@code allowed} is asked only then
     */
    public static void demandForm(Asked asked, boolean there, boolean signedIn, BooleanSupplier allowed) {
        if (!there && (signedIn || !asked.isSent())) {
            absent();
        } else if (!asked.isSent()) {
            demand(allowed.getAsBoolean(), signedIn);
        }
    }

    /** Leads the browser to another address of this site; after a save, always. */
    public static void go(String address) {
        Faces.redirect(ascii(address));
    }

    /** A complaint at the field with this id; what was typed stays. */
    public static void complain(InvalidInput problem) {
        FacesContext faces = FacesContext.getCurrentInstance();
        complain(problem.field(), problem.sentence(faces.getViewRoot().getLocale()));
    }

    /** A complaint at a field, or above the form when the field is null or stands in no form here. */
    public static void complain(String field, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String shown = field == null || !stands(faces.getViewRoot(), field) ? null : field;
        faces.addMessage(shown, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Whether a component with this id stands below; {@code findComponent} stops at every form. */
    private static boolean stands(UIComponent above, String id) {
        for (Iterator<UIComponent> below = above.getFacetsAndChildren(); below.hasNext();) {
            UIComponent component = below.next();
            if (id.equals(component.getId()) || stands(component, id)) {
                return true;
            }
        }
        return false;
    }

    /** Good news, shown on this screen. */
    public static void note(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Good news, shown on the screen that comes next. */
    public static void tell(String sentence) {
        Faces.getFlash().setKeepMessages(true);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** The address in the browser's bar, site-relative, with its question: as it was before it was understood. */
    public static String here() {
        String query = Faces.getRequestAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        if (Faces.getRequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
            query = Faces.getRequestQueryString();
        }
        return Faces.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Headers are ASCII: letters of other scripts in an address go as the UTF-8 octets they stand for. */
    static String ascii(String address) {
        StringBuilder written = new StringBuilder();
        address.codePoints().forEach(point -> written.append(point > ' ' && point < 0x7F ? Character.toString(point)
                : URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8).replace("+", "%20")));
        return written.toString();
    }
}
