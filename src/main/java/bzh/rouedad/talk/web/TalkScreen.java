package bzh.rouedad.talk.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.talk.Comment;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.talk.TalkThread;
import bzh.rouedad.talk.Talking;
import bzh.rouedad.talk.Threads;
import bzh.rouedad.talk.Voice;
import bzh.rouedad.talk.Voices;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said about a page. One form writes: a new thread, about the words in {@code ?passage=} if there are some, an answer
 * ({@code ?repondre=}) or a comment anew ({@code ?modifier=}).
 */
@Named
@RequestScoped
public class TalkScreen {
    private static final int SIZE = 30;
    private static final int MOST_VOICES = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Threads threads;
    @Inject
    Talking talking;
    @Inject
    Voices voices;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private Page page;
    private TalkThread answered;
    private Comment edited;
    private List<ThreadLines> list = List.of();
    private String quote;
    private String markdown;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page == null) {
            return;
        }
        answered = number("repondre").flatMap(id -> threads.find(viewer, page, id)).orElse(null);
        edited = number("modifier").flatMap(id -> threads.comment(viewer, page, id))
                .filter(comment -> TalkPolicy.mayEdit(viewer, page.getSpace(), comment)).orElse(null);
        markdown = edited == null ? null : edited.getMarkdown();
        quote = asked.get("passage");
        list = lines(viewer);
    }

    private List<ThreadLines> lines(Viewer viewer) {
        List<TalkThread> found = number("fil").flatMap(id -> threads.find(viewer, page, id)).map(List::of)
                .orElseGet(() -> threads.list(viewer, page, getPager().offset(), SIZE));
        List<Comment> said = threads.comments(viewer, found);
        Map<Long, String> names = persons.names(said.stream().map(Comment::getPersonId).collect(Collectors.toSet()));
        return found.stream().map(thread -> ThreadLines.of(viewer, page, thread, said, names)).toList();
    }

    private Optional<Long> number(String parameter) {
        return Optional.ofNullable(asked.get(parameter)).filter(typed -> typed.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        }
    }

    public void send() {
        Viewer viewer = signedIn.getViewer();
        try {
            Comment comment = edited != null ? talking.edit(viewer, page, edited, markdown)
                    : answered != null ? talking.reply(viewer, page, answered, markdown) : talking.open(viewer, page, quote, markdown);
            Screen.go(getUrl() + "#c" + comment.getId());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("talk.forbidden"));
        }
    }

    public void remove(long id) {
        act(() -> threads.comment(signedIn.getViewer(), page, id)
                .ifPresent(comment -> talking.remove(signedIn.getViewer(), page, comment)));
    }

    public void resolve(long id, boolean resolved) {
        act(() -> threads.find(signedIn.getViewer(), page, id)
                .ifPresent(thread -> talking.resolve(signedIn.getViewer(), page, thread, resolved)));
    }

    private void act(Runnable act) {
        try {
            act.run();
            Screen.go(getUrl());
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("talk.forbidden"));
        }
    }

    public String getUrl() {
        return page.getUrl() + "/discussion";
    }

    public Page getPage() {
        return page;
    }

    public List<ThreadLines> getList() {
        return list;
    }

    public Pager getPager() {
        return Pager.of(asked.get("partie"), SIZE, threads.count(signedIn.getViewer(), page));
    }

    /** Whether one thread alone is shown. */
    public boolean isSingle() {
        return asked.get("fil") != null;
    }

    public boolean isTalker() {
        return TalkPolicy.mayTalk(signedIn.getViewer(), page);
    }

    public boolean isHearer() {
        return TalkPolicy.mayHearVoices(signedIn.getViewer(), page);
    }

    public long heard(boolean helpful) {
        return voices.count(signedIn.getViewer(), page, helpful);
    }

    public List<Voice> getVoices() {
        return voices.latest(signedIn.getViewer(), page, MOST_VOICES);
    }

    /** What the form is for: the last part of its key. */
    public String getMode() {
        return edited != null ? "edit" : answered != null ? "reply" : "open";
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = markdown;
    }
}
