package bzh.rouedad.exchange.web;

import bzh.rouedad.exchange.Import;
import bzh.rouedad.exchange.Imports;
import bzh.rouedad.exchange.ReportLine;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What became of each file of an archive. */
@Named
@RequestScoped
public class ImportReport {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Imports imports;
    @Inject
    Speaking speaking;

    private Import report;
    private List<ReportLine> lines = List.of();

    @PostConstruct
    void load() {
        String id = String.valueOf(asked.get("import"));
        if (id.matches("[0-9]{1,18}")) {
            report = imports.find(signedIn.getViewer(), Long.parseLong(id)).orElse(null);
        }
        if (report != null) {
            lines = imports.lines(signedIn.getViewer(), report);
        }
    }

    public void open() {
        if (report == null) {
            Screen.absent();
        }
    }

    public String reason(ReportLine line) {
        return line.sentence(speaking.getLanguage());
    }

    public Import getReport() {
        return report;
    }

    public Space getSpace() {
        return report.getSpace();
    }

    public List<ReportLine> getLines() {
        return lines;
    }
}
