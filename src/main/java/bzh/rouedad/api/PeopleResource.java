package bzh.rouedad.api;

import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Who the caller is. */
@Path("v1/people")
@Produces("application/json")
public class PeopleResource {
    @Inject
    SignedIn signedIn;
    @Inject
    Persons persons;

    @GET
    @Path("me")
    public JsonObject me() {
        Person me = persons.find(signedIn.getViewer().personId()).orElseThrow(NotAllowed::new);
        return new Shape().with("id", me.getId()).with("name", me.getName()).with("email", me.getEmail())
                .with("language", me.getLocale().getLanguage()).with("administrator", me.isAdministrator()).builder().build();
    }
}
