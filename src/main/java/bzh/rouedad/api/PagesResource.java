package bzh.rouedad.api;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Including;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageName;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Redirects;
import bzh.rouedad.wiki.Renaming;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Pages of a space: as JSON, as their Markdown source, or as safe HTML. */
@Path("v1/spaces/{space}/pages")
public class PagesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Pages pages;
    @Inject
    Redirects redirects;
    @Inject
    Including including;
    @Inject
    Renaming renaming;
    @Inject
    Trash trash;
    @Inject
    Wiki wiki;

    @PathParam("space")
    String space;

    @GET
    @Produces("application/json")
    public JsonObject list(@BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        Space within = space();
        return Part.list(pages.count(viewer, within), pages.list(viewer, within, part.offset(), part.limit()),
                page -> new Shape().with("slug", page.getSlug()).with("title", page.getTitle()).with("url", page.getUrl())
                        .with("changed", page.getChangedAt()).builder());
    }

    @GET
    @Path("{page}")
    @Produces("application/json")
    public JsonObject get(@PathParam("page") String slug) {
        return form(page(slug)).build();
    }

    @GET
    @Path("{page}")
    @Produces("text/markdown; charset=UTF-8; qs=0.7")
    public Response source(@PathParam("page") String slug) {
        return Response.ok(page(slug).getRevision().getMarkdown(), "text/markdown; charset=UTF-8").build();
    }

    @GET
    @Path("{page}")
    @Produces("text/html; charset=UTF-8; qs=0.6")
    public Response html(@PathParam("page") String slug) {
        Page page = page(slug);
        return Response.ok(including.html(signedIn.getViewer(), page),
                "text/html; charset=UTF-8").build();
    }

    @PUT
    @Path("{page}")
    @Consumes("application/json")
    @Produces("application/json")
    public Response save(@PathParam("page") String slug, InputStream sent) throws IOException {
        Space within = space();
        Body body = Body.read(sent);
        Wiki.Saved saved = save(within, slug, new PageText(body.text("title"), body.text("markdown"), body.number("base"),
                body.text("note"), body.texts("tags"), null, body.truth("minor"), body.text("language")));
        return Response.status(saved.created() ? 201 : 200).entity(new Shape().with("slug", saved.page().getSlug())
                .with("revision", saved.revision().getId()).with("merged", saved.merged()).with("url", saved.page().getUrl()).builder().build()).build();
    }

    /** Into the trash of the space, from where its editors can take it back. */
    @DELETE
    @Path("{page}")
    public void discard(@PathParam("page") String slug) {
        Page page = pages.find(signedIn.getViewer(), space, slug).orElseThrow(Absent::new);
        trash.discard(signedIn.getViewer(), page, page.getRevision().getId());
    }

    /** Another name, address or space: the old address goes on leading to the page. */
    @POST
    @Path("{page}/moves")
    @Consumes("application/json")
    @Produces("application/json")
    public JsonObject move(@PathParam("page") String slug, InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Page page = page(slug);
        String target = body.text("space");
        Space into = target == null ? page.getSpace() : spaces.find(signedIn.getViewer(), target)
                .orElseThrow(() -> new InvalidInput("space", "wiki.rename.space"));
        Renaming.Renamed renamed = renaming.rename(signedIn.getViewer(), page,
                new PageName(body.text("title") == null ? page.getTitle() : body.text("title"), body.text("slug"), into));
        return new Shape().with("url", renamed.url()).with("rewritten", (long) renamed.pages()).builder().build();
    }

    /** A conflict noticed by the database alone does not name the revision that won: it is looked up for the caller. */
    private Wiki.Saved save(Space within, String slug, PageText text) {
        try {
            return wiki.save(signedIn.getViewer(), within, slug, text);
        } catch (EditConflict conflict) {
            throw conflict.current() != null ? conflict : new EditConflict(
                    pages.find(signedIn.getViewer(), space, slug).map(page -> page.getRevision().getId()).orElse(null));
        }
    }

    private Space space() {
        return spaces.find(signedIn.getViewer(), space).orElseThrow(Absent::new);
    }

    private Page page(String slug) {
        Viewer viewer = signedIn.getViewer();
        return pages.find(viewer, space, slug).or(() -> redirects.find(viewer, space, slug)
                .flatMap(moved -> pages.find(viewer, moved.getSpace().getSlug(), moved.getSlug()))).orElseThrow(Absent::new);
    }

    private JsonObjectBuilder form(Page page) {
        return new Shape().with("slug", page.getSlug()).with("title", page.getTitle())
                .with("space", page.getSpace().getSlug()).with("url", page.getUrl())
                .with("markdown", page.getRevision().getMarkdown()).with("tags", page.getRevision().getTags())
                .with("revision", page.getRevision().getId()).with("note", page.getRevision().getNote())
                .with("minor", page.getRevision().isMinor()).with("language", page.getRevision().getLanguage())
                .with("parent", page.getParent() == null ? null : page.getParent().getSlug())
                .with("changed", page.getChangedAt()).builder();
    }
}
