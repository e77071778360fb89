package bzh.rouedad.people;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Does what a form asks for; what is refused is told at the field it is about, or above the form, and what was typed stays. */
@RequestScoped
public class Acting {
    @Inject
    SignedIn signedIn;
    @Inject
    Words words;

    /**
     * Does the act, or tells why not.
     *
     * @param isThere whether the viewer sees what the form is about: whoever was signed out meanwhile may not any more, and keeps
     *     what they typed
     */
    public void attempt(boolean isThere, Runnable act) {
        attempt(isThere, null, act);
    }

    /**
     * As the other one, for a form about one version of a thing.
     *
     * @param seen the version that was changed in the form; null for a new thing
     * @return the version the form goes on from: what others made meanwhile was told, so that a second try stands above it
     */
    public Long attempt(boolean isThere, Long seen, Runnable act) {
        try {
            signedIn.getViewer().require(isThere);
            act.run();
        } catch (ChangedMeanwhile e) {
            Screen.complain(e);
            return e.version();
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say(signedIn.getViewer().isSignedIn() ? "people.act.forbidden" : "people.act.signed-out"));
        }
        return seen;
    }
}
