package bzh.rouedad.practice;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a practice says, field by field as somebody would type it, and the page and files it leads to. */
@ApplicationScoped
public class Fields {
    @Inject
    Pages pages;
    @Inject
    StoredFiles files;

    /** By the names of {@link PracticeText#FIELDS}, without those that say nothing; amounts in French, as they are understood again. */
    public Map<String, String> of(Viewer viewer, Practice practice) {
        Sheet sheet = practice.getSheet();
        Map<String, String> typed = new HashMap<>();
        typed.put("organisation", practice.getOrganisation().getSlug());
        typed.put("title", sheet.getTitle());
        typed.put("problem", sheet.getProblem());
        typed.put("done", sheet.getDone());
        typed.put("partners", sheet.getPartners());
        typed.put("cost", sheet.getCost() == null ? null : sheet.getCost().in(Locale.FRENCH));
        typed.put("period", sheet.getPeriod());
        typed.put("start", sheet.getStart() == null ? null : sheet.getStart().toString());
        typed.put("end", sheet.getEnd() == null ? null : sheet.getEnd().toString());
        typed.put("state", sheet.getState().name());
        typed.put("results", sheet.getResults());
        typed.put("lessons", sheet.getLessons());
        typed.put("contact", sheet.getContact());
        typed.put("story", story(viewer, sheet).map(page -> page.getSpace().getSlug() + "/" + page.getSlug()).orElse(null));
        typed.put("documents", documents(viewer, sheet).stream().map(file -> file.getId().toString())
                .collect(Collectors.joining("\n")));
        typed.put("themes", String.join(", ", sheet.getThemes()));
        typed.values().removeIf(said -> said == null || said.isEmpty());
        return typed;
    }

    /** The page with the long story, if there is one that the viewer sees. */
    public Optional<Page> story(Viewer viewer, Sheet sheet) {
        return sheet.getStoryId() == null ? Optional.empty()
                : pages.find(viewer, List.of(sheet.getStoryId())).stream().findFirst();
    }

    /** The files that the viewer sees, in order. */
    public List<StoredFile> documents(Viewer viewer, Sheet sheet) {
        return sheet.documentIds().stream().map(id -> files.find(viewer, id)).flatMap(Optional::stream).toList();
    }
}
