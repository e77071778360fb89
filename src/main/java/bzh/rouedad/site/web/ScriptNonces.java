package bzh.rouedad.site.web;

import bzh.rouedad.people.SignedIn;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.RequestDispatcher;
import java.util.stream.Stream;
import org.primefaces.csp.CspPhaseListener;

/**
 * PrimeFaces marks its inline scripts with a nonce, and keeps that nonce in the session: every reader would get one, and
 * a cookie with it. Its listener is therefore called only for people who are signed in, who have a session already; and not to
 * tell of an error after a form: there it would ask for the nonce of that form's screen, and nothing would be told at all.
 */
public class ScriptNonces implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent applicationReady) {
        Lifecycle lifecycle = ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
                .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Stream.of(lifecycle.getPhaseListeners()).filter(CspPhaseListener.class::isInstance).forEach(theirs -> {
            lifecycle.removePhaseListener(theirs);
            lifecycle.addPhaseListener(new ForSignedIn(theirs));
        });
    }

    private record ForSignedIn(PhaseListener theirs) implements PhaseListener {
        @Override
        public PhaseId getPhaseId() {
            return theirs.getPhaseId();
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            if (!isErrorAfterAForm(event.getFacesContext()) && CDI.current().select(SignedIn.class).get().getViewer().isSignedIn()) {
                theirs.beforePhase(event);
            }
        }

        private static boolean isErrorAfterAForm(FacesContext faces) {
            return faces.isPostback() && faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            // Theirs does nothing here.
        }
    }
}
