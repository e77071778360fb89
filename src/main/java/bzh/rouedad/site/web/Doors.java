package bzh.rouedad.site.web;

import bzh.rouedad.site.Opening;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the doors when the server has put the application in place, before the first request. */
@WebListener
public class Doors implements ServletContextListener {
    @Inject
    Opening opening;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(site.startsWith("https:"));
        // The server does not read this one from web.xml.
        cookie.setAttribute("SameSite", "Lax");
        opening.open();
    }
}
