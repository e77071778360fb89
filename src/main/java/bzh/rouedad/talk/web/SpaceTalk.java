package bzh.rouedad.talk.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.talk.Comment;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.talk.TalkThread;
import bzh.rouedad.talk.Talking;
import bzh.rouedad.talk.Threads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is talked about in a space; one form opens a thread. */
@Named
@RequestScoped
public class SpaceTalk {
    private static final int SIZE = 30;
    private static final int AT_THE_DOOR = 5;

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
    Persons persons;
    @Inject
    Words words;

    private Space space;
    private String title;
    private String markdown;
    private Long loaded;
    private List<TalkThread> latest;
    private Map<Long, String> names = Map.of();
    private Map<Long, Long> sizes = Map.of();

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    public void send() {
        try {
            signedIn.getViewer().require(space != null);
            Comment comment = talking.open(signedIn.getViewer(), space, title, markdown);
            Screen.go("/discussions/" + space.getSlug() + "/" + comment.getThread().getId());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("talk.forbidden"));
        }
    }

    public List<TalkThread> getList() {
        return known(space, getPager().offset(), SIZE);
    }

    /** The first ones, for the front door of the space. */
    public List<TalkThread> of(Space there) {
        return known(there, 0, AT_THE_DOOR);
    }

    private List<TalkThread> known(Space there, int offset, int limit) {
        if (!Objects.equals(loaded, there.getId())) {
            loaded = there.getId();
            latest = threads.list(signedIn.getViewer(), there, offset, limit);
            names = persons.names(latest.stream().map(TalkThread::getPersonId).collect(Collectors.toSet()));
            sizes = threads.sizes(latest);
        }
        return latest;
    }

    /** Who opened it. */
    public String author(TalkThread thread) {
        return names.get(thread.getPersonId());
    }

    public long size(TalkThread thread) {
        return sizes.getOrDefault(thread.getId(), 0L);
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, threads.count(signedIn.getViewer(), space));
    }

    public boolean talker(Space there) {
        return TalkPolicy.mayTalk(signedIn.getViewer(), there);
    }

    public Space getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = markdown;
    }
}
