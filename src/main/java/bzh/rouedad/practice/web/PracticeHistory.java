package bzh.rouedad.practice.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Describing;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticePolicy;
import bzh.rouedad.practice.PracticeVersion;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who wrote what of a practice and when; here it is withdrawn, too. */
@Named
@RequestScoped
public class PracticeHistory {
    private static final int SIZE = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Practices practices;
    @Inject
    Persons persons;
    @Inject
    Describing describing;
    @Inject
    Words words;

    private Practice practice;
    private PracticeVersion chosen;
    private String reason;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        practice = practices.find(viewer, asked.get("practice")).orElse(null);
        String number = asked.get("version");
        if (practice != null && number != null && number.matches("\\d{1,6}")) {
            chosen = practices.version(viewer, practice, Integer.parseInt(number)).orElse(null);
        }
    }

    public void open() {
        if (practice == null) {
            Screen.absent();
        }
    }

    public void withdraw() {
        try {
            describing.withdraw(signedIn.getViewer(), practice, reason);
            Screen.tell(words.say("practice.withdrawn", practice.getTitle()));
            Screen.go(practice.getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void restore() {
        describing.restore(signedIn.getViewer(), practice);
        Screen.go(practice.getUrl());
    }

    public Practice getPractice() {
        return practice;
    }

    public boolean isEditable() {
        return PracticePolicy.mayEdit(signedIn.getViewer(), practice);
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, practice.getNumber());
    }

    /** The versions of this part of the list, each with who wrote it and which fields it changed. */
    public List<Line> getList() {
        // One more than is shown: the last of them is compared with it.
        List<PracticeVersion> versions = practices.versions(signedIn.getViewer(), practice, getPager().offset(), SIZE + 1);
        Map<Long, String> names = persons.names(versions.stream().map(PracticeVersion::getPersonId).collect(Collectors.toSet()));
        return IntStream.range(0, Math.min(SIZE, versions.size())).mapToObj(i -> new Line(versions.get(i),
                names.get(versions.get(i).getPersonId()),
                versions.get(i).changedFrom(i + 1 < versions.size() ? versions.get(i + 1) : null))).toList();
    }

    /** The version that the address names; null for none. */
    public PracticeVersion getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** One version in the list. */
    public record Line(PracticeVersion version, String author, List<String> changed) {
        public PracticeVersion getVersion() {
            return version;
        }

        public String getAuthor() {
            return author;
        }

        /** Names of fields. */
        public List<String> getChanged() {
            return changed;
        }
    }
}
