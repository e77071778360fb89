package bzh.rouedad.adoption.web;

import bzh.rouedad.adoption.Adoption;
import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Declaration;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that an organisation declared of a thing. */
@Named
@RequestScoped
public class AdoptionHistory {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Adoptions adoptions;
    @Inject
    Persons persons;

    private Entry thing;
    private Adoption adoption;
    private List<Declaration> list = List.of();
    private Map<Long, String> names = Map.of();

    @PostConstruct
    void load() {
        String id = asked.get("thing");
        if (id != null && id.matches("\\d{1,18}")) {
            Ref ref = new Ref(asked.get("kind"), Long.parseLong(id));
            adoption = adoptions.find(signedIn.getViewer(), ref, asked.get("organisation")).orElse(null);
            thing = adoptions.thing(signedIn.getViewer(), ref).orElse(null);
        }
        if (adoption != null) {
            list = adoptions.history(signedIn.getViewer(), adoption);
            names = persons.names(list.stream().map(Declaration::getPersonId).collect(Collectors.toSet()));
        }
    }

    public void open() {
        if (adoption == null) {
            Screen.absent();
        }
    }

    public Entry getThing() {
        return thing;
    }

    public Adoption getAdoption() {
        return adoption;
    }

    /** The latest first. */
    public List<Declaration> getList() {
        return list;
    }

    /** Who wrote it down; for whoever belongs to the network. */
    public String author(Declaration declaration) {
        return signedIn.getViewer().isSignedIn() ? names.get(declaration.getPersonId()) : "";
    }

    /** Whether nothing of it was changed after it was written. */
    public boolean isWhole() {
        return Declaration.isWhole(list);
    }
}
