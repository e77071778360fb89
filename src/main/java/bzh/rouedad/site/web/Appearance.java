package bzh.rouedad.site.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The look of the screen: that of the space it shows, as far as the viewer may see that space. */
@Named
@RequestScoped
public class Appearance {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Guides guides;
    @Inject
    Events events;

    private List<String> contracts;

    /** The theme of the space, then the plain one for all that the theme leaves out. */
    public List<String> getContracts() {
        if (contracts == null) {
            String theme = space().map(Space::getTheme).orElse(Hosting.DEFAULT_THEME);
            contracts = theme.equals(Hosting.DEFAULT_THEME) ? List.of(theme) : List.of(theme, Hosting.DEFAULT_THEME);
        }
        return contracts;
    }

    private Optional<Space> space() {
        Viewer viewer = signedIn.getViewer();
        return Optional.ofNullable(asked.get("space")).flatMap(slug -> spaces.find(viewer, slug))
                .or(() -> Optional.ofNullable(asked.get("guide")).flatMap(slug -> guides.find(viewer, slug))
                        .map(Guide::getSpace))
                .or(() -> Optional.ofNullable(asked.get("event")).flatMap(slug -> events.find(viewer, slug))
                        .map(Event::getSpace));
    }
}
