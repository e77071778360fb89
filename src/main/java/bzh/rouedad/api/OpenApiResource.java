package bzh.rouedad.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The description of this API (OpenAPI 3.1); a test holds it together with the resources. */
@Path("openapi.json")
public class OpenApiResource {
    @GET
    @Produces("application/json")
    public InputStream get() {
        return OpenApiResource.class.getResourceAsStream("openapi.json");
    }
}
