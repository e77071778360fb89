package bzh.rouedad.api;

import bzh.rouedad.file.Licence;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideFilter;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideOrder;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Imprint;
import bzh.rouedad.guide.Level;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.guide.Shelf;
import bzh.rouedad.guide.Withdrawal;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Publications. Chapters are written {@code page} or {@code space/page}, and always answered {@code space/page}. */
@Path("v1/guides")
@Consumes("application/json")
@Produces("application/json")
public class GuidesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Guides guides;
    @Inject
    Shelf shelf;
    @Inject
    Publishing publishing;

    @GET
    public JsonObject list(@QueryParam("theme") String theme, @QueryParam("status") String status, @QueryParam("level") String level,
            @QueryParam("kind") String kind, @QueryParam("publisher") String publisher, @QueryParam("sort") String sort,
            @BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        GuideFilter filter = new GuideFilter(said(theme), said(publisher), Choice.of("status", status, GuideStatus.class),
                Choice.of("level", level, Level.class), Choice.of("kind", kind, GuideKind.class));
        GuideOrder order = sort == null || sort.isEmpty() ? GuideOrder.NEWEST : Choice.of("sort", sort, GuideOrder.class);
        return Part.list(shelf.count(viewer, filter), shelf.list(viewer, filter, order, part.offset(), part.limit()), GuidesResource::cover);
    }

    @POST
    public Response make(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Space space = spaces.find(signedIn.getViewer(), InvalidInput.required("space", body.text("space"), 100))
                .orElseThrow(() -> new InvalidInput("space", "api.invalid.space"));
        return Response.status(201).entity(form(publishing.make(signedIn.getViewer(), space, text(body, null)))).build();
    }

    @GET
    @Path("{guide}")
    public JsonObject get(@PathParam("guide") String slug) {
        return form(find(slug));
    }

    @PUT
    @Path("{guide}")
    public JsonObject edit(@PathParam("guide") String slug, InputStream sent) throws IOException {
        Guide guide = find(slug);
        Body body = Body.read(sent);
        return form(publishing.edit(signedIn.getViewer(), guide, text(body, guide), body.number("version")));
    }

    /** What was sent; what was left out stays as it is. */
    private GuideText text(Body body, Guide now) {
        List<String> pages = body.texts("pages");
        return new GuideText(body.choice("kind", GuideKind.class, now == null ? GuideKind.GUIDE : now.getKind()),
                body.text("title") == null && now != null ? now.getTitle() : body.text("title"),
                body.text("summary") == null && now != null ? now.getSummary() : body.text("summary"),
                body.choice("status", GuideStatus.class, now == null ? GuideStatus.IN_PREPARATION : now.getStatus()),
                body.text("announced") == null && now != null ? now.getAnnounced() : body.text("announced"),
                pages == null && now != null ? chapters(now) : pages, imprint(body, now), withdrawal(body, now), body.text("note"));
    }

    private static Imprint imprint(Body body, Guide now) {
        Imprint said = now == null ? Imprint.NONE : Imprint.of(now);
        String licence = body.text("licence");
        return new Imprint(licence == null ? said.licence() : Licence.ofSpdx(licence)
                        .orElseThrow(() -> new InvalidInput("licence", "api.invalid.choice", Licence.OPEN.stream().map(Licence::spdx).toList())),
                body.choice("level", Level.class, said.level()), or(body.text("reviewBy"), said.reviewBy()),
                or(body.text("steward"), said.steward()), or(body.texts("publishers"), said.publishers()),
                or(body.texts("authors"), said.authors()), or(body.texts("themes"), said.themes()),
                cover(body.number("cover"), said.cover()));
    }

    /** Zero for none, since what is left out or null stays. */
    private static Long cover(Long sent, Long now) {
        return sent == null ? now : sent == 0 ? null : sent;
    }

    private static Withdrawal withdrawal(Body body, Guide now) {
        return new Withdrawal(or(body.text("reason"), now == null ? null : now.getWithdrawnReason()),
                or(body.text("replacement"), now == null ? null : now.getReplacedBy()));
    }

    private static String said(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    private static <T> T or(T sent, T otherwise) {
        return sent == null ? otherwise : sent;
    }

    private Guide find(String slug) {
        return guides.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private List<String> chapters(Guide guide) {
        return guides.chapters(signedIn.getViewer(), guide).stream()
                .map(page -> page.getSpace().getSlug() + "/" + page.getSlug()).toList();
    }

    private JsonObject form(Guide guide) {
        JsonArrayBuilder slips = Json.createArrayBuilder();
        guide.getSlips().forEach(slip -> slips.add(new Shape().with("announced", slip.getAnnounced()).with("at", slip.getAt()).builder()));
        JsonObjectBuilder said = new Shape().with("licence", guide.getLicence().spdx()).with("level", guide.getColophon().getLevel())
                .with("reviewBy", guide.getColophon().getReviewBy())
                .with("steward", guide.getSteward() == null ? null : guide.getSteward().getSlug())
                .with("publishers", guide.getPublishers().stream().map(Organisation::getSlug).toList())
                .with("authors", guide.getColophon().getAuthors()).with("themes", guide.getColophon().getThemes())
                .with("cover", Imprint.of(guide).cover())
                .with("reason", guide.getWithdrawnReason()).with("replacement", guide.getReplacedBy()).builder();
        return cover(guide).addAll(said).add("pages", Json.createArrayBuilder(chapters(guide))).add("slips", slips).build();
    }

    private static JsonObjectBuilder cover(Guide guide) {
        return new Shape().with("slug", guide.getSlug()).with("title", guide.getTitle())
                .with("space", guide.getSpace().getSlug()).with("kind", guide.getKind()).with("summary", guide.getSummary())
                .with("status", guide.getStatus()).with("announced", guide.getAnnounced())
                .with("edition", guide.getEdition()).with("version", guide.getVersion()).with("published", guide.getPublishedAt()).with("url", guide.getUrl()).builder();
    }
}
