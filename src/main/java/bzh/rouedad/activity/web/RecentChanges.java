package bzh.rouedad.activity.web;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The latest that happened, as far as the viewer sees the things it happened to. */
@Named
@RequestScoped
public class RecentChanges {
    private static final int SHOWN = 100;

    @Inject
    SignedIn signedIn;
    @Inject
    Ledger ledger;
    @Inject
    Catalogue catalogue;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private List<Line> list;

    public List<Line> getList() {
        if (list == null) {
            list = load();
        }
        return list;
    }

    private List<Line> load() {
        Viewer viewer = signedIn.getViewer();
        List<Activity> latest = ledger.latest(viewer, 0, SHOWN);
        Map<Ref, Entry> things = catalogue.visible(viewer, latest.stream().map(Activity::getThing).toList());
        Map<Long, String> names = persons.names(latest.stream().map(Activity::getPersonId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return latest.stream().filter(activity -> things.containsKey(activity.getThing())).map(activity -> {
            Entry thing = things.get(activity.getThing());
            String key = "activity." + thing.ref().kind() + "." + activity.getVerb().name().toLowerCase(Locale.ROOT);
            return new Line(activity, thing, words.say(key, thing.title(), thing.placeName()),
                    names.get(activity.getPersonId()));
        }).toList();
    }

    /** One act, ready to be shown. */
    public record Line(Activity activity, Entry thing, String sentence, String author) {
        public Activity getActivity() {
            return activity;
        }

        public Entry getThing() {
            return thing;
        }

        public String getSentence() {
            return sentence;
        }

        public String getAuthor() {
            return author;
        }
    }
}
