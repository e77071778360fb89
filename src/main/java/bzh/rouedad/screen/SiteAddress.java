package bzh.rouedad.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the site, for what is read elsewhere. */
@Named
@RequestScoped
public class SiteAddress {
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /** The whole address of what stands here at this one, such as {@code /agenda}. */
    public String whole(String address) {
        return site + address;
    }

    /**
     * What another site writes into a page of its own to show a card there.
     *
     * @param title what a screen reader calls the card
     * @param height of the frame, in CSS pixels
     */
    public String frame(String card, String title, int height) {
        return "<iframe src=\"" + escaped(whole(card)) + "\" title=\"" + escaped(title) + "\" width=\"600\" height=\"" + height
                + "\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
