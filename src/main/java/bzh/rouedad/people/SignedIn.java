package bzh.rouedad.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who looks in this request: set once, before anything else, and read only at the edge, to be handed on as an argument. */
@Named
@RequestScoped
public class SignedIn {
    private Viewer viewer = Viewer.stranger();

    public Viewer getViewer() {
        return viewer;
    }

    public void set(Viewer newViewer) {
        viewer = newViewer;
    }
}
