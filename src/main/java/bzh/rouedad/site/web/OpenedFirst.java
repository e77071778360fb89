package bzh.rouedad.site.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.stream.Stream;

/**
 * Opens the screen of a form that was sent before anything of the form is read: where what it is about is gone, or not for this
 * viewer, that is the answer. Faces itself would look at what was typed first, and offer choices out of nothing; or not open the
 * screen at all, where a field does not do. {@link OpenedOnce} keeps Faces from opening it a second time.
 */
public class OpenedFirst implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // There is no screen yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot screen = faces.getViewRoot();
        if (screen != null && faces.isPostback() && !faces.getResponseComplete()) {
            UIComponent metadata = screen.getFacet(UIViewRoot.METADATA_FACET_NAME);
            Stream<UIComponent> opening = metadata == null ? Stream.empty() : metadata.getChildren().stream();
            opening.filter(UIViewAction.class::isInstance).map(UIViewAction.class::cast)
                    .filter(UIViewAction::isOnPostback).forEach(action -> action.getActionExpression().invoke(faces.getELContext(), null));
        }
    }
}
