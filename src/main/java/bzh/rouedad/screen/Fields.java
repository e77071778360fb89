package bzh.rouedad.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;

/** Ties the hint and the complaint of a form field to its input, for those who hear the screen. For the field tag. */
@Named
@ApplicationScoped
public class Fields {

    /** Describes each input that lies directly in the component; its attributes tell of a hint and of a demand. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        FacesContext context = event.getFacesContext();
        boolean hinted = Boolean.TRUE.equals(field.getAttributes().get("hinted"));
        boolean demanded = Boolean.TRUE.equals(field.getAttributes().get("demanded"));
        for (UIComponent child : field.getChildren()) {
            if (child instanceof UIInput input) {
                boolean refused = !context.getMessageList(input.getClientId(context)).isEmpty();
                describe(input.getId(), input.getPassThroughAttributes(), hinted, demanded, refused);
            }
        }
    }

    static void describe(String id, Map<String, Object> attributes, boolean hinted, boolean demanded, boolean refused) {
        String descriptions = ((refused ? id + "-complaint " : "") + (hinted ? id + "-hint" : "")).strip();
        if (!descriptions.isEmpty()) {
            attributes.put("aria-describedby", descriptions);
        }
        if (demanded) {
            attributes.put("aria-required", "true");
        }
        if (refused) {
            attributes.put("aria-invalid", "true");
        }
    }
}
