package bzh.rouedad.api;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Intake;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Files of a space. What is sent is the file itself; its name stands in the address. */
@Path("v1/spaces/{space}/files")
@Produces("application/json")
public class FilesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    StoredFiles files;
    @Inject
    Intake intake;
    @Inject
    Attaching attaching;

    @GET
    public JsonObject list(@PathParam("space") String slug, @BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        Space space = find(slug);
        return Part.list(files.count(viewer, space), files.list(viewer, space, part.offset(), part.limit()), FilesResource::form);
    }

    /** Bytes of any type; what they are is found by the name and by themselves. */
    @POST
    @Consumes("*/*")
    public Response attach(@PathParam("space") String slug, @QueryParam("name") String name, @QueryParam("description") String description,
            InputStream sent) throws IOException {
        Space space = find(slug);
        byte[] content = sent.readNBytes(intake.mostBytes() + 1);
        StoredFile file = attaching.attach(signedIn.getViewer(), space, InvalidInput.line("name", name, 1000), content,
                new FileFacts(description, null));
        return Response.status(201).location(URI.create(file.url())).entity(form(file).build()).build();
    }

    private Space find(String slug) {
        return spaces.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private static JsonObjectBuilder form(StoredFile file) {
        return new Shape().with("id", file.getId()).with("url", file.url()).with("name", file.getName()).with("type", file.getMediaType())
                .with("size", file.getSize()).with("version", (long) file.getNumber()).with("description", file.getDescription())
                .with("changed", file.getChangedAt()).builder();
    }
}
