package bzh.rouedad.talk.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.talk.Comment;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.talk.TalkThread;
import bzh.rouedad.talk.Talking;
import bzh.rouedad.talk.Threads;
import bzh.rouedad.talk.WritingUp;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thread of a space. One form answers, or says a comment anew ({@code ?modifier=}); one button makes a page of all. */
@Named
@RequestScoped
public class ReadThread {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Threads threads;
    @Inject
    Talking talking;
    @Inject
    WritingUp writingUp;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private Space space;
    private TalkThread thread;
    private Comment edited;
    private ThreadLines lines;
    private Page page;
    private String markdown;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        thread = space == null ? null : number("thread").flatMap(id -> threads.find(viewer, space, id)).orElse(null);
        if (thread == null) {
            return;
        }
        edited = number("modifier").flatMap(id -> threads.comment(viewer, space, id))
                .filter(comment -> TalkPolicy.mayEdit(viewer, space, comment)).orElse(null);
        markdown = edited == null ? null : edited.getMarkdown();
        List<Comment> said = threads.comments(viewer, List.of(thread));
        lines = ThreadLines.of(viewer, space, thread, said, persons.names(said.stream().map(Comment::getPersonId).collect(Collectors.toSet())));
        page = writingUp.page(viewer, thread).orElse(null);
    }

    private Optional<Long> number(String parameter) {
        return Optional.ofNullable(asked.get(parameter)).filter(typed -> typed.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    public void open() {
        if (thread == null && (signedIn.getViewer().isSignedIn() || !asked.isSent())) {
            Screen.absent();
        }
    }

    public void send() {
        act(() -> {
            Comment comment = edited != null ? talking.edit(signedIn.getViewer(), space, edited, markdown)
                    : talking.reply(signedIn.getViewer(), space, thread, markdown);
            Screen.go(thread.getUrl() + "#c" + comment.getId());
        });
    }

    public void remove(long id) {
        act(() -> {
            threads.comment(signedIn.getViewer(), space, id).ifPresent(comment -> talking.remove(signedIn.getViewer(), space, comment));
            Screen.go(thread.getUrl());
        });
    }

    public void resolve(boolean resolved) {
        act(() -> {
            talking.resolve(signedIn.getViewer(), space, thread, resolved);
            Screen.go(thread.getUrl());
        });
    }

    public void writeUp() {
        act(() -> Screen.go(writingUp.write(signedIn.getViewer(), space, thread).getUrl()));
    }

    private void act(Runnable act) {
        try {
            signedIn.getViewer().require(thread != null);
            act.run();
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("talk.forbidden"));
        }
    }

    public Space getSpace() {
        return space;
    }

    public TalkThread getThread() {
        return thread;
    }

    public ThreadLines getLines() {
        return lines;
    }

    /** The page that was made of it; null as long as there is none. */
    public Page getPage() {
        return page;
    }

    public boolean isTalker() {
        return thread != null && TalkPolicy.mayTalk(signedIn.getViewer(), space);
    }

    /** Whether the viewer may make a page of it. */
    public boolean isWriter() {
        return thread != null && page == null && PagePolicy.mayCreate(signedIn.getViewer(), space);
    }

    /** What the form is for: the last part of its key. */
    public String getMode() {
        return edited != null ? "edit" : "reply";
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = markdown;
    }
}
