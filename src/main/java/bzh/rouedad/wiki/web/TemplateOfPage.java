package bzh.rouedad.wiki.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageTemplate;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beginning a page from a template: {@code ?modele=} names it, {@code ?champ0=} and so on fill its fields. */
@Named
@RequestScoped
public class TemplateOfPage {
    private static final int LONGEST = 500;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Words words;

    private List<Page> templates = List.of();
    private Page chosen;
    private List<String> fields = List.of();

    /** The text to begin with, when a template was chosen; its fields are asked for beside the form. */
    protected Optional<String> text(Space space) {
        Viewer viewer = signedIn.getViewer();
        templates = pages.find(viewer, space.getSlug(), PageTemplate.HOME).map(home -> pages.children(viewer, home)).orElse(List.of());
        chosen = templates.stream().filter(page -> page.getSlug().equals(asked.get("modele"))).findFirst()
                .flatMap(page -> pages.find(viewer, space.getSlug(), page.getSlug())).orElse(null);
        if (chosen == null) {
            return Optional.empty();
        }
        PageTemplate template = new PageTemplate(chosen.getRevision().getMarkdown());
        fields = template.fields();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String value = asked.get("champ" + i);
            if (value != null && !value.isBlank()) {
                values.put(fields.get(i), value.strip().substring(0, Math.min(LONGEST, value.strip().length())));
            }
        }
        return Optional.of(template.filled(values, words.date(Clock.systemUTC().instant()),
                viewer.isSignedIn() ? viewer.getName() : ""));
    }

    /** What pages of this space may begin from. */
    public List<Page> getTemplates() {
        return templates;
    }

    public Page getChosen() {
        return chosen;
    }

    public List<String> getFields() {
        return fields;
    }
}
