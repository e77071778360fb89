package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Grouping;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesKind;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.calendar.SeriesText;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Making a series, a programme or a cycle, or changing what is said of it. */
@Named
@RequestScoped
public class EditSeries {
    private static final int OFFERED = 200;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    SeriesList list;
    @Inject
    Grouping grouping;

    private Space space;
    private Series series;
    private Long seen;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        series = list.find(viewer, asked.get("series")).orElse(null);
        space = series != null ? series.getSpace() : spaces.find(viewer, asked.get("space")).orElse(null);
        if (series != null) {
            seen = series.getVersion();
            typed.put("kind", series.getKind().name());
            typed.put("parent", series.getParent() == null ? null : series.getParent().getSlug());
            typed.put("title", series.getTitle());
            typed.put("summary", series.getSummary());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(),
                () -> series == null ? EventPolicy.mayAnnounce(viewer, space) : EventPolicy.mayGroup(viewer, series));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            SeriesText text = new SeriesText(typed.get("kind"), typed.get("parent"), typed.get("title"), typed.get("summary"));
            Series done = series == null ? grouping.found(signedIn.getViewer(), space, text)
                    : grouping.change(signedIn.getViewer(), series, text, seen);
            Screen.go(done.getUrl());
        });
    }

    public Space getSpace() {
        return space;
    }

    public Series getSeries() {
        return series;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** Fields as they were typed, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public SeriesKind[] getKinds() {
        return SeriesKind.values();
    }

    /** Programmes that a cycle may be part of. */
    public List<Series> getProgrammes() {
        return list.list(signedIn.getViewer(), OFFERED).stream().filter(each -> each.getKind() == SeriesKind.PROGRAMME)
                .filter(each -> series == null || !each.getId().equals(series.getId())).toList();
    }
}
