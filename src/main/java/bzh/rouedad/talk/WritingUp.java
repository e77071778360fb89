package bzh.rouedad.talk;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Making a page of what was said in a thread of a space, with credit to those who said it, and a link both ways. */
@ApplicationScoped
public class WritingUp {
    /** The network's language: what stands on pages has no other. */
    private static final Locale LANGUAGE = Messages.LANGUAGES.get(0);

    @Inject
    Threads threads;
    @Inject
    Persons persons;
    @Inject
    Pages pages;
    @Inject
    Wiki wiki;

    /** The page that was made of the thread, if it is still there and the viewer sees it. */
    public Optional<Page> page(Viewer viewer, TalkThread thread) {
        return thread.becameId() == null ? Optional.empty() : pages.find(viewer, List.of(thread.becameId())).stream().findFirst();
    }

    /**
     * Makes a page of the thread, unless there is one; of several who do so at once, all get the same. Comments that were removed are left
     * out.
     *
     * @throws NotAllowed   when the viewer does not write pages in the space
     * @throws InvalidInput when the text is too long for a page
     */
    @Transactional
    public Page write(Viewer viewer, Space space, TalkThread thread) {
        viewer.require(PagePolicy.mayCreate(viewer, space) && thread.space() != null && thread.space().getId().equals(space.getId()));
        TalkThread held = threads.forEdit(thread);
        return page(viewer, held).orElseGet(() -> {
            Page page = wiki.save(viewer, space, wiki.freeSlug(viewer, space, held.getTitle()),
                    new PageText(held.getTitle(), text(viewer, space, held), null, null, List.of(), null)).page();
            held.become(page.getId());
            return page;
        });
    }

    private String text(Viewer viewer, Space space, TalkThread thread) {
        List<Comment> said = threads.comments(viewer, List.of(thread)).stream().filter(comment -> !comment.isRemoved()).toList();
        Map<Long, String> names = persons.names(said.stream().map(Comment::getPersonId).collect(Collectors.toSet()));
        String text = said.stream().map(comment -> comment.getMarkdown().strip() + "\n\n*— " + plain(names.get(comment.getPersonId())) + "*")
                .collect(Collectors.joining("\n\n"));
        String authors = said.stream().map(Comment::getPersonId).distinct().map(names::get).map(WritingUp::plain).collect(Collectors.joining(", "));
        return text + "\n\n---\n\n" + Messages.say(LANGUAGE, "talk.page.credit", "[" + plain(thread.getTitle()) + "](/discussions/" + space.getSlug() + "/"
                + thread.getId() + ")", authors) + "\n";
    }

    /** A name or title, so that nothing in it means something in Markdown. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>|~#&])", "\\\\$1");
    }
}
