package bzh.rouedad.exchange;

import bzh.rouedad.exchange.LinkTarget.PageTarget;
import bzh.rouedad.exchange.LinkTarget.PictureTarget;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Intake;
import bzh.rouedad.file.PreparedFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of an import: it comes in with its line of the report, or not at all. */
@ApplicationScoped
@Transactional
public class ImportStep {
    @Inject
    Wiki wiki;
    @Inject
    Pages pages;
    @Inject
    StoredFiles files;
    @Inject
    Intake intake;
    @Inject
    Imports imports;

    /** Keeps a picture for the space and answers its address; null when it is none that can be shown. */
    protected String picture(Viewer viewer, Import of, PictureFound picture, int position) {
        try {
            String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
            PreparedFile prepared = intake.preparePicture(name, picture.content());
            String url = files.keep(viewer, of.getSpace().getCircle(), prepared, FileFacts.NONE).file().url();
            line(of, position, picture.path(), ReportLine.Outcome.PICTURE, null, List.of(), null);
            return url;
        } catch (InvalidInput e) {
            line(of, position, picture.path(), ReportLine.Outcome.REFUSED, "exchange.import.picture-refused",
                    List.of(PageRefusal.sentence(e, viewer)), null);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves a page, unless somebody wrote one of this name by hand. */
    protected void page(Viewer viewer, Import of, SheetFound sheet, Map<String, String> pictures, int position) {
        Space space = of.getSpace();
        Optional<Page> held = pages.find(viewer, space.getSlug(), sheet.slug());
        Revision current = held.map(Page::getRevision).orElse(null);
        if (current != null && current.getImportedFrom() == null) {
            line(of, position, sheet.path(), ReportLine.Outcome.REFUSED, "exchange.import.changed-since", List.of(), null);
            return;
        }
        String markdown = LinkRewriter.rewrite(sheet.markdown(), written -> address(space, sheet, pictures, written));
        Wiki.Saved saved = wiki.save(viewer, space, sheet.slug(), new PageText(sheet.title(), markdown,
                current == null ? null : current.getId(), null, sheet.tags(), sheet.path()));
        sheet.parent().flatMap(parent -> pages.find(viewer, space.getSlug(), parent))
                .ifPresent(parent -> wiki.place(viewer, saved.page(), parent));
        boolean unchanged = current != null && saved.revision().getId().equals(current.getId());
        line(of, position, sheet.path(), ReportLine.Outcome.PAGE, unchanged ? "exchange.import.unchanged" : null, List.of(),
                sheet.slug());
    }

    /** Writes down that a page could not be saved. */
    protected void refused(Import of, SheetFound sheet, String why, int position) {
        line(of, position, sheet.path(), ReportLine.Outcome.REFUSED, "exchange.import.page-refused", List.of(why), null);
    }

    private void line(Import of, int position, String path, ReportLine.Outcome outcome, String reason, List<String> details,
            String slug) {
        imports.write(new ReportLine(of.getId(), position, path, outcome, reason, details, slug));
        imports.settle(of, Import::advance);
    }

    private static String address(Space space, SheetFound sheet, Map<String, String> pictures, String written) {
        LinkTarget target = sheet.targets().get(written);
        if (target instanceof PageTarget page) {
            return space.getUrl() + "/" + page.slug() + (page.fragment().isEmpty() ? "" : "#h-" + anchor(page.fragment()));
        }
        return target instanceof PictureTarget picture ? pictures.get(picture.path()) : null;
    }

    /** The anchor of a heading as our renderer makes it, whatever the spelling of the tool the text came from. */
    private static String anchor(String fragment) {
        try {
            return Slug.of(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Slug.of(fragment);
        }
    }
}
