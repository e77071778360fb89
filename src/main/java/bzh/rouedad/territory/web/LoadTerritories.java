package bzh.rouedad.territory.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.territory.BadSet;
import bzh.rouedad.territory.Difference;
import bzh.rouedad.territory.Finding;
import bzh.rouedad.territory.Loading;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;

/** Handing in the division of a year, looking at what it would change, and taking it over; for administrators. */
@Named
@RequestScoped
public class LoadTerritories {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Loading loading;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private String year;
    private String attribution = Loading.USUAL_ATTRIBUTION;
    private Part archive;
    private String key;
    private Difference difference;
    private List<String> passedOver = List.of();
    private List<Finding> findings = List.of();
    private InvalidInput problem;

    @PostConstruct
    void load() {
        key = asked.get("archive-lue");
        year = asked.get("annee") == null ? Year.now(Clock.systemUTC()).toString() : asked.get("annee");
        if (key != null && signedIn.getViewer().isAdministrator()) {
            look();
        }
    }

    private void look() {
        try {
            difference = loading.difference(signedIn.getViewer(), key);
            passedOver = loading.passedOver(signedIn.getViewer(), key);
        } catch (InvalidInput e) {
            problem = e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isAdministrator(), signedIn.getViewer().isSignedIn());
        if (problem != null) {
            refuse(problem);
        }
    }

    /** Reads the archive; what it would change stands on the screen that comes next. */
    public void propose() {
        if (archive == null || archive.getSize() == 0) {
            Screen.complain("archive", words.say("territory.load.no-archive"));
            return;
        }
        try (InputStream content = archive.getInputStream()) {
            String kept = loading.propose(signedIn.getViewer(), year, content);
            Screen.go("/charger-territoires?archive-lue=" + kept + "&annee=" + words.encoded(year.strip()));
        } catch (InvalidInput e) {
            refuse(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what was looked at. */
    public void take() {
        try {
            loading.load(signedIn.getViewer(), key, year, attribution);
            Screen.tell(words.say("territory.load.done", year));
            Screen.go("/territoires");
        } catch (InvalidInput e) {
            refuse(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(InvalidInput e) {
        // Once an archive was looked at, only one field is left to complain at.
        boolean shown = difference == null || e.field().equals("attribution");
        Screen.complain(shown ? e.field() : null, e.sentence(speaking.getLanguage()));
        if (e instanceof BadSet bad) {
            findings = bad.findings();
        }
    }

    /** What the archive would change; null as long as none was read. */
    public Difference getDifference() {
        return difference;
    }

    /** Names of files in it that are no part of a set. */
    public List<String> getPassedOver() {
        return passedOver;
    }

    /** What is wrong with the archive; the first hundred. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** What is wrong there, in words. */
    public String sentence(Finding finding) {
        return finding.sentence(speaking.getLanguage());
    }

    public TerritoryKind[] getKinds() {
        return TerritoryKind.values();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    public Part getArchive() {
        return archive;
    }

    public void setArchive(Part archive) {
        this.archive = archive;
    }
}
