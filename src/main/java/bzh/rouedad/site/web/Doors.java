package bzh.rouedad.site.web;

import bzh.rouedad.site.Opening;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the doors when the server has put the application in place, before the first request, and closes them when it takes
 * it away, after the last.
 */
@WebListener
public class Doors implements ServletContextListener {
    @Inject
    Opening opening;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(site.startsWith("https:"));
        opening.open();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        opening.close();
    }
}
