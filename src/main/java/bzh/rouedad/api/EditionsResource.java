package bzh.rouedad.api;

import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.EditionChapter;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.SignedIn;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Editions of a publication: what readers got, for good. */
@Path("v1/guides/{guide}/editions")
@Consumes("application/json")
@Produces("application/json")
public class EditionsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;
    @Inject
    Editions editions;
    @Inject
    Publishing publishing;

    @GET
    public JsonObject list(@PathParam("guide") String slug, @BeanParam Part part) {
        List<Edition> all = editions.of(signedIn.getViewer(), guide(slug));
        return Part.list(all.size(), all.stream().skip(part.offset()).limit(part.limit()).toList(), EditionsResource::cover);
    }

    @POST
    public Response publish(@PathParam("guide") String slug, InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Guide out = publishing.publish(signedIn.getViewer(), guide(slug), body.text("note"), body.number("version"));
        return Response.status(201).entity(form(editions.current(signedIn.getViewer(), out).orElseThrow(Absent::new))).build();
    }

    @GET
    @Path("{edition}")
    public JsonObject get(@PathParam("guide") String slug, @PathParam("edition") String number) {
        return form(find(slug, number));
    }

    @GET
    @Path("{edition}/{chapter}")
    public JsonObject chapter(@PathParam("guide") String slug, @PathParam("edition") String number, @PathParam("chapter") String name) {
        EditionChapter chapter = editions.chapter(signedIn.getViewer(), find(slug, number), name).orElseThrow(Absent::new);
        return new Shape().with("position", chapter.getPosition()).with("title", chapter.getTitle()).with("language", chapter.getLanguage()).with("html", chapter.getHtml())
                .with("struck", chapter.getStruckAt()).with("reason", chapter.getStruckReason()).builder().build();
    }

    private Guide guide(String slug) {
        return guides.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private Edition find(String slug, String number) {
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw new Absent();
        }
        return editions.find(signedIn.getViewer(), slug, Integer.parseInt(number)).orElseThrow(Absent::new);
    }

    private JsonObject form(Edition edition) {
        JsonArrayBuilder chapters = Json.createArrayBuilder();
        editions.chapters(signedIn.getViewer(), edition).forEach(line -> chapters.add(new Shape().with("title", line.title())
                .with("url", line.url()).with("revision", line.revision()).with("struck", line.struck()).builder()));
        JsonArrayBuilder errata = Json.createArrayBuilder();
        editions.errata(signedIn.getViewer(), edition).forEach(erratum -> errata.add(new Shape().with("at", erratum.getAt())
                .with("text", erratum.getText()).builder()));
        return cover(edition).add("chapters", chapters).add("errata", errata).build();
    }

    private static JsonObjectBuilder cover(Edition edition) {
        return new Shape().with("number", edition.getNumber()).with("published", edition.getPublishedAt()).with("title", edition.getTitle())
                .with("summary", edition.getSummary()).with("licence", edition.getLicence().spdx()).with("level", edition.getLevel())
                .with("publishers", edition.getPublishers()).with("authors", edition.getAuthors())
                .with("cover", edition.getCover()).with("coverWords", edition.getCoverWords())
                .with("note", edition.getNote())
                .with("url", edition.getUrl()).builder();
    }
}
