package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Installation;
import bzh.rouedad.screen.Speaking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The first administrator, once ever. */
@Path("v1/setup")
@Consumes("application/json")
@Produces("application/json")
public class SetupResource {
    @Inject
    Installation installation;
    @Inject
    Speaking speaking;

    @POST
    public Response found(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        EmailAddress email = EmailAddress.of(body.text("email"))
                .orElseThrow(() -> new InvalidInput("email", "people.invalid.email"));
        Installation.Founded founded = installation.found(body.text("token"), InvalidInput.line("name", body.text("name"), 120),
                email, body.text("password"), speaking.getLanguage());
        return Response.status(201).entity(new Shape().with("token", founded.token().text()).builder().build()).build();
    }
}
