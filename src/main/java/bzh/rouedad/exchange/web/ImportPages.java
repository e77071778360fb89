package bzh.rouedad.exchange.web;

import bzh.rouedad.exchange.Importing;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Handing in an archive of Markdown files. */
@Named
@RequestScoped
public class ImportPages {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Importing importing;
    @Inject
    Words words;

    private Space space;
    private Part archive;

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        } else {
            Screen.demand(PagePolicy.mayImport(signedIn.getViewer(), space), signedIn.getViewer().isSignedIn());
        }
    }

    public void send() {
        if (archive == null || archive.getSize() == 0) {
            Screen.complain("archive", words.say("exchange.import.no-archive"));
            return;
        }
        try (InputStream content = archive.getInputStream()) {
            Screen.go("/importations/" + importing.take(signedIn.getViewer(), space, archive.getSubmittedFileName(), content)
                    .getId());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Space getSpace() {
        return space;
    }

    public Part getArchive() {
        return archive;
    }

    public void setArchive(Part archive) {
        this.archive = archive;
    }
}
