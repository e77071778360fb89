package bzh.rouedad.site;

import jakarta.enterprise.context.ApplicationScoped;

/** The demonstration network. */
@ApplicationScoped
public class FoundingNetwork {
    public void found() {
    }
}
