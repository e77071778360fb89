package bzh.rouedad.guide.web;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Under a page: the publications it is a chapter of, with the chapters before and after. */
@Named
@RequestScoped
public class GuidePath {
    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;

    private List<Step> steps;

    public List<Step> of(Page page) {
        if (steps == null) {
            steps = guides.containing(signedIn.getViewer(), page).stream().map(guide -> step(guide, page)).toList();
        }
        return steps;
    }

    /** These and all that the path of the page leads to. */
    public List<Ref> with(List<Ref> others, Page page) {
        Stream<Ref> path = of(page).stream().flatMap(step -> Stream.concat(Stream.of(step.guide().ref()),
                Stream.concat(Stream.ofNullable(step.previous()), Stream.ofNullable(step.next())).map(Page::ref)));
        return Stream.concat(others.stream(), path).toList();
    }

    private Step step(Guide guide, Page page) {
        List<Page> chapters = guides.chapters(signedIn.getViewer(), guide);
        int at = chapters.stream().map(Page::getId).toList().indexOf(page.getId());
        return new Step(guide, at > 0 ? chapters.get(at - 1) : null,
                at >= 0 && at + 1 < chapters.size() ? chapters.get(at + 1) : null);
    }

    /** Where a page stands in a publication. */
    public record Step(Guide guide, Page previous, Page next) {
        public Guide getGuide() {
            return guide;
        }

        public Page getPrevious() {
            return previous;
        }

        public Page getNext() {
            return next;
        }
    }
}
