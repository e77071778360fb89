package bzh.rouedad.site.web;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Leaves out the opening of a screen whose form was sent: {@link OpenedFirst} did that. */
public class OpenedOnce implements ActionListener {
    private final ActionListener theirs;

    public OpenedOnce(ActionListener theirs) {
        this.theirs = theirs;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (!(event.getComponent() instanceof UIViewAction) || !FacesContext.getCurrentInstance().isPostback()) {
            theirs.processAction(event);
        }
    }
}
