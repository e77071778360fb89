package bzh.rouedad.exchange;

import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries one import out: reads the archive, then takes each picture and each page in a transaction of its own. */
@ApplicationScoped
public class ImportRun {
    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    Imports imports;
    @Inject
    ImportStep step;

    /**
     * Runs to the end, whatever happens, unless the house is closing: then the import starts over next time. Who handed
     * it in is asked again for each page: a role that was taken back counts at once.
     *
     * @return whether the import is finished; its report then says how
     */
    protected boolean run(Import of, Path archive, BooleanSupplier closing) {
        try {
            Viewer owner = imports.owner(of);
            owner.require(PagePolicy.mayImport(owner, of.getSpace()));
            Reading reading = MarkdownArchive.read(archive, rules(), Limits.USUAL);
            imports.begin(of, reading.sheets().size() + reading.pictures().size());
            int position = 0;
            for (ImportLine line : reading.lines()) {
                imports.write(new ReportLine(of.getId(), position++, line.path(),
                        ReportLine.Outcome.valueOf(line.kind().name()), line.key(), line.arguments(), null));
            }
            Map<String, String> pictures = new HashMap<>();
            for (PictureFound picture : reading.pictures()) {
                if (closing.getAsBoolean()) {
                    return false;
                }
                pictures.put(picture.path(), step.picture(owner, of, picture, position++));
            }
            for (SheetFound sheet : reading.sheets()) {
                if (closing.getAsBoolean()) {
                    return false;
                }
                page(imports.owner(of), of, sheet, pictures, position++);
            }
            imports.settle(of, held -> held.end(ImportState.DONE));
        } catch (IOException | RuntimeException | Error e) {
            // An error too: an archive that cannot be borne would be taken up again for ever, and hold up all others.
            LOG.log(Level.WARNING, "import " + of.getId() + " failed", e);
            imports.settle(of, held -> held.end(ImportState.FAILED));
        }
        return true;
    }

    /** A page that cannot be saved is a line of the report; the others go on. */
    private void page(Viewer owner, Import of, SheetFound sheet, Map<String, String> pictures, int position) {
        try {
            step.page(owner, of, sheet, pictures, position);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.INFO, "import " + of.getId() + ", " + sheet.path(), e);
            step.refused(of, sheet, PageRefusal.sentence(e, owner), position);
        }
    }

    private static MarkdownRules rules() {
        return new MarkdownRules(Slug::of, Markup::firstHeading, ImportRun::destinations);
    }

    private static List<String> destinations(String markdown) {
        List<String> found = new ArrayList<>();
        try {
            LinkRewriter.rewrite(markdown, destination -> {
                found.add(destination);
                return null;
            });
        } catch (TextTooLong | TextTooCostly e) {
            // The page itself will be refused when it is saved; it has no links to follow.
            return List.of();
        }
        return found;
    }
}
