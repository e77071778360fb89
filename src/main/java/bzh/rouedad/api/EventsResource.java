package bzh.rouedad.api;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFields;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.RemoteLinks;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Meetings. Dates are local, {@code 2007-10-24T09:30}, in the zone named beside them. */
@Path("v1/events")
@Consumes("application/json")
@Produces("application/json")
public class EventsResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Events events;
    @Inject
    Calendar calendar;
    @Inject
    RemoteLinks links;

    @GET
    public JsonObject list(@BeanParam Part part) {
        Viewer viewer = signedIn.getViewer();
        return Part.list(events.count(viewer), events.list(viewer, part.offset(), part.limit()), this::form);
    }

    @POST
    public Response announce(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Space space = spaces.find(signedIn.getViewer(), InvalidInput.required("space", body.text("space"), 100))
                .orElseThrow(() -> new InvalidInput("space", "api.invalid.space"));
        Event event = calendar.announce(signedIn.getViewer(), space, EventText.of(body::text));
        return Response.status(201).entity(form(event).build()).build();
    }

    @GET
    @Path("{event}")
    public JsonObject get(@PathParam("event") String slug) {
        return form(find(slug)).build();
    }

    /** What was left out stays as it is. */
    @PUT
    @Path("{event}")
    public JsonObject change(@PathParam("event") String slug, InputStream sent) throws IOException {
        Event event = find(slug);
        Body body = Body.read(sent);
        EventText text = EventText.of(field -> {
            String said = body.text(field);
            return said == null ? EventFields.of(event, field) : said;
        });
        return form(calendar.change(signedIn.getViewer(), event, text, body.number("version"))).build();
    }

    private Event find(String slug) {
        return events.find(signedIn.getViewer(), slug).orElseThrow(Absent::new);
    }

    private JsonObjectBuilder form(Event event) {
        Shape shape = new Shape().with("slug", event.getSlug()).with("space", event.getSpace().getSlug());
        EventText.FIELDS.forEach(field -> shape.with(field, EventFields.of(event, field)));
        return shape.with("link", links.of(signedIn.getViewer(), event).orElse(null)).with("allDay", event.isAllDay()).with("uid", event.getUid()).with("sequence", event.getSequence())
                .with("cancelled", event.isCancelled()).with("version", event.getVersion()).with("url", event.getUrl()).builder();
    }
}
