package bzh.rouedad.reprise;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways between pages and their copies, in the knowledge of what else was taken with them. */
@ApplicationScoped
class Ways {
    @Inject
    Reprises reprises;

    /** The way along a tie; the viewer sees the page the text comes to. */
    protected Carriage along(Viewer viewer, Page source, Space to, Reprise tie) {
        return new Carriage(source.getSpace().getSlug(), to.getSlug(), tie.files(),
                fellows(viewer, reprises.beside(tie, to)));
    }

    /** What is known beside a page that is about to be taken into the space alone. */
    protected Fellows beside(Viewer viewer, Page source, Space into) {
        return fellows(viewer, reprises.beside(source, into));
    }

    /** For all addresses these pages have or had, where their copies will be; slugs of the space in the same order. */
    protected Map<String, String> planned(List<Page> sources, Space into, List<String> slugs) {
        Map<Long, List<String>> all = reprises.addresses(sources.stream().map(Page::getId).toList());
        Map<String, String> planned = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String copy = PageAddress.url(into.getSlug(), slugs.get(i));
            all.getOrDefault(sources.get(i).getId(), List.of()).forEach(address -> planned.put(address, copy));
        }
        return planned;
    }

    private Fellows fellows(Viewer viewer, List<Fellows.Tie> ties) {
        List<Long> pages = ties.stream().flatMap(tie -> Stream.of(tie.source(), tie.copy())).distinct().toList();
        return ties.isEmpty() ? Fellows.NONE
                : Fellows.of(ties, reprises.addresses(pages), reprises.addresses(viewer, pages));
    }
}
