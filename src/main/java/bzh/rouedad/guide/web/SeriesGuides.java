package bzh.rouedad.guide.web;

import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Outcomes;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The publications that a series of meetings led to, on the page of the series. */
@Named
@RequestScoped
public class SeriesGuides {
    private static final int OFFERED = 200;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    SeriesList list;
    @Inject
    Guides guides;
    @Inject
    Outcomes outcomes;

    private Series series;
    private String guide;
    private List<Guide> led;

    @PostConstruct
    void load() {
        series = list.find(signedIn.getViewer(), asked.get("series")).orElse(null);
    }

    public List<Guide> getList() {
        led = led != null ? led : outcomes.of(signedIn.getViewer(), series);
        return led;
    }

    public boolean isEditable() {
        return EventPolicy.mayGroup(signedIn.getViewer(), series);
    }

    /** Publications of the same space, to choose from. */
    public List<Guide> getOffered() {
        return guides.list(signedIn.getViewer(), series.getSpace(), 0, OFFERED);
    }

    public void link() {
        act(() -> outcomes.link(signedIn.getViewer(), series, guide));
    }

    public void unlink(String slug) {
        act(() -> outcomes.unlink(signedIn.getViewer(), series, slug));
    }

    private void act(Runnable change) {
        acting.attempt(series != null, () -> {
            change.run();
            Screen.go(series.getUrl());
        });
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(String guide) {
        this.guide = guide;
    }
}
