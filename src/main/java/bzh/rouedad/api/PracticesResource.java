package bzh.rouedad.api;

import bzh.rouedad.adoption.Adopting;
import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Declaration;
import bzh.rouedad.adoption.DeclarationText;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Cost;
import bzh.rouedad.practice.Describing;
import bzh.rouedad.practice.Fields;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.PracticeState;
import bzh.rouedad.practice.PracticeText;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.practice.Sheet;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.territory.SizeBand;
import jakarta.inject.Inject;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What organisations did, and who took it over. Fields are typed as in the form; amounts and dates are answered as numbers and texts. */
@Path("v1/practices")
@Consumes("application/json")
@Produces("application/json")
public class PracticesResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Organisations organisations;
    @Inject
    Practices practices;
    @Inject
    Fields fields;
    @Inject
    Describing describing;
    @Inject
    Adoptions adoptions;
    @Inject
    Adopting adopting;

    @GET
    public JsonObject list(@QueryParam("theme") String theme, @QueryParam("state") String state, @QueryParam("kind") String kind,
            @QueryParam("department") String department, @QueryParam("size") String size, @QueryParam("year") String year,
            @BeanParam Part part) {
        if (year != null && !year.matches("\\d{4}")) {
            throw new InvalidInput("year", "api.invalid.number");
        }
        PracticeFilter filter = new PracticeFilter(theme, Choice.of("state", state, PracticeState.class),
                Choice.of("kind", kind, OrganisationKind.class), department, Choice.of("size", size, SizeBand.class),
                year == null ? null : Integer.valueOf(year));
        Viewer viewer = signedIn.getViewer();
        return Part.list(practices.count(viewer, filter), practices.list(viewer, filter, part.offset(), part.limit()), this::form);
    }

    @GET
    @Path("{practice}")
    public JsonObject get(@PathParam("practice") String slug) {
        return form(find(slug)).build();
    }

    /** Changes the practice, what is left out stays; where there is none, makes it under this address. */
    @PUT
    @Path("{practice}")
    public Response put(@PathParam("practice") String slug, InputStream sent) throws IOException {
        Viewer viewer = signedIn.getViewer();
        Body body = Body.read(sent);
        Optional<Practice> known = practices.find(viewer, slug);
        PracticeText text = text(body, known.map(practice -> fields.of(viewer, practice)).orElseGet(HashMap::new));
        if (known.isPresent()) {
            return Response.ok(form(describing.change(viewer, known.get(), text, body.number("version"))).build()).build();
        }
        Practice made = describing.describe(viewer, spaces.find(viewer, InvalidInput.required("space", body.text("space"), 100))
                .orElseThrow(() -> new InvalidInput("space", "api.invalid.space")), text, slug);
        return Response.status(201).entity(form(made).build()).build();
    }

    @GET
    @Path("{practice}/adoptions")
    public JsonObject adoptions(@PathParam("practice") String slug, @BeanParam Part part) {
        Practice practice = find(slug);
        long total = adoptions.counts(signedIn.getViewer(), List.of(practice.ref())).getOrDefault(practice.ref(), Map.of()).values()
                .stream().mapToLong(Long::longValue).sum();
        return Part.list(total, adoptions.latest(signedIn.getViewer(), practice.ref(), part.offset(), part.limit()),
                PracticesResource::form);
    }

    /** Adds a declaration; what was declared before stays. */
    @POST
    @Path("{practice}/adoptions")
    public Response declare(@PathParam("practice") String slug, InputStream sent) throws IOException {
        Practice practice = find(slug);
        Body body = Body.read(sent);
        Organisation organisation = organisations.find(signedIn.getViewer(), InvalidInput.required("organisation",
                        body.text("organisation"), 100)).orElseThrow(() -> new InvalidInput("organisation",
                        "practice.invalid.organisation", body.text("organisation")));
        adopting.declare(signedIn.getViewer(), practice.ref(), organisation, new DeclarationText(body.choice("stage", Stage.class, null),
                body.text("since"), body.text("changed"), body.text("contact"), body.text("link"), body.truth("correction")));
        Declaration now = adoptions.history(signedIn.getViewer(), adoptions.find(signedIn.getViewer(), practice.ref(),
                organisation.getSlug()).orElseThrow(Absent::new)).get(0);
        return Response.status(201).entity(form(now).build()).build();
    }

    private Practice find(String slug) {
        return practices.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private static PracticeText text(Body body, Map<String, String> typed) {
        for (String field : PracticeText.FIELDS) {
            boolean several = field.equals("themes") || field.equals("documents");
            String said = !several ? body.text(field) : body.texts(field) == null ? null : String.join("\n", body.texts(field));
            if (said != null) {
                typed.put(field, said);
            }
        }
        return PracticeText.of(typed::get);
    }

    private JsonObjectBuilder form(Practice practice) {
        Sheet sheet = practice.getSheet();
        Cost cost = sheet.getCost();
        Map<String, String> typed = fields.of(signedIn.getViewer(), practice);
        return new Shape().with("slug", practice.getSlug()).with("title", sheet.getTitle())
                .with("organisation", practice.getOrganisation().getSlug()).with("space", practice.getSpace().getSlug())
                .with("problem", sheet.getProblem()).with("done", sheet.getDone()).with("partners", sheet.getPartners())
                .with("costLeast", cost == null ? null : cost.least()).with("costMost", cost == null ? null : cost.most())
                .with("costAbout", cost != null && cost.about()).with("period", sheet.getPeriod()).with("start", sheet.getStart())
                .with("end", sheet.getEnd()).with("state", sheet.getState()).with("results", sheet.getResults())
                .with("lessons", sheet.getLessons()).with("contact", sheet.getContact()).with("story", typed.get("story"))
                .with("documents", fields.documents(signedIn.getViewer(), sheet).stream().map(StoredFile::url).toList())
                .with("themes", sheet.getThemes()).with("version", practice.getVersion()).with("changed", practice.getChangedAt())
                .with("url", practice.getUrl()).builder();
    }

    private static JsonObjectBuilder form(Declaration declaration) {
        return new Shape().with("organisation", declaration.getAdoption().getOrganisation().getSlug())
                .with("number", declaration.getNumber()).with("stage", declaration.getStage()).with("since", declaration.getSince())
                .with("changed", declaration.getChanged()).with("contact", declaration.getContact()).with("link", declaration.getLink())
                .with("correction", declaration.isCorrection()).with("at", declaration.getAt())
                .with("url", declaration.getAdoption().getUrl()).builder();
    }
}
