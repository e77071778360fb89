package bzh.rouedad.site.web;

import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** When there is nothing to show: the words of the address as a search, and "create it" for those who may. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject
    HttpServletRequest request;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Words words;

    private int status = 404;
    private String sought = "";
    private String creation;

    @PostConstruct
    void load() {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            status = code;
        }
        String[] parts = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).split("/");
        if (parts.length > 0 && status == 404) {
            sought = decoded(parts[parts.length - 1]).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
        if (parts.length == 4 && parts[1].equals("espaces") && status == 404 && parts[3].equals(Slug.of(parts[3]))) {
            spaces.find(signedIn.getViewer(), parts[2]).filter(space -> SpacePolicy.mayWrite(signedIn.getViewer(), space))
                    .ifPresent(space -> creation = creation(space, parts[3]));
        }
    }

    private String creation(Space space, String slug) {
        String title = sought.isEmpty() ? slug : Character.toUpperCase(sought.charAt(0)) + sought.substring(1);
        return space.getUrl() + "/" + slug + "/modifier?titre=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    public int getStatus() {
        return status;
    }

    public String getHeadline() {
        return words.say(status == 404 ? "site.error.absent" : status == 403 ? "site.error.forbidden" : "site.error.broken");
    }

    public String getExplanation() {
        return words.say(status == 404 ? "site.error.absent.text" : status == 403 ? "site.error.forbidden.text"
                : "site.error.broken.text");
    }

    /** Words of the address that may be worth a search; empty when there are none. */
    public String getSought() {
        return sought;
    }

    /** Where the page that is missing can be written; null for those who may not. */
    public String getCreation() {
        return creation;
    }
}
