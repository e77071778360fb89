package bzh.rouedad.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where programs come in. */
@ApplicationPath("/api")
public class Api extends Application {
}
