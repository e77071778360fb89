package bzh.rouedad.site.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Stops at the first answer: where the screen of a form said that what it is about is gone, or not for this viewer, the button that
 * was pressed has nothing left to act on. Faces itself would go on to it.
 */
public class OnceAnswered implements ActionListener {
    private final ActionListener theirs;

    public OnceAnswered(ActionListener theirs) {
        this.theirs = theirs;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            theirs.processAction(event);
        }
    }
}
