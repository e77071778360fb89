package bzh.rouedad.api;

import bzh.rouedad.exchange.Import;
import bzh.rouedad.exchange.Importing;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;

/** Archives of Markdown files, handed in for a space. */
@Path("v1/spaces/{space}/imports")
@Produces("application/json")
public class ImportsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Importing importing;

    @POST
    @Consumes("application/zip")
    public Response take(@PathParam("space") String slug, InputStream archive) {
        Space space = spaces.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
        Import made = importing.take(signedIn.getViewer(), space, null, archive);
        return Response.accepted(new Shape().with("id", made.getId()).builder().build())
                .location(URI.create("/api/v1/imports/" + made.getId())).build();
    }
}
