package bzh.rouedad.file.web;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FilePolicy;
import bzh.rouedad.file.Intake;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;

/** The files of a space, with a form for those who may add some; their trash for those who may fill it. */
@Named
@RequestScoped
public class SpaceFiles {
    private static final int SIZE = 50;
    private static final int MOST_TRASHED = 200;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    StoredFiles files;
    @Inject
    Attaching attaching;
    @Inject
    Intake intake;
    @Inject
    Words words;

    private Space space;
    private List<StoredFile> trashed = List.of();
    private List<Part> parts;
    private TypedFacts facts = new TypedFacts(null, null);

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        if (space != null && isKeeper()) {
            trashed = files.trashed(viewer, space, MOST_TRASHED);
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    /** Takes each file by itself: what is wrong with one of them is said at the field, and the others are kept. */
    public void send() {
        List<Part> sent = parts == null ? List.of() : parts.stream().filter(PartBytes::isNamed).toList();
        if (sent.isEmpty()) {
            Screen.complain("file", words.say("file.none-chosen"));
        }
        boolean refused = sent.isEmpty();
        List<String> kept = new ArrayList<>();
        for (Part part : sent) {
            try {
                StoredFile file = attaching.attach(signedIn.getViewer(), space, part.getSubmittedFileName(),
                        PartBytes.of(part, intake.mostBytes()), facts.facts());
                kept.add(words.say("file.kept", file.getName()));
            } catch (InvalidInput e) {
                refused = true;
                Screen.complain(e);
            }
        }
        if (refused) {
            kept.forEach(Screen::note);
        } else {
            kept.forEach(Screen::tell);
            Screen.go("/fichiers-de/" + space.getSlug());
        }
    }

    public void restore(long id) {
        try {
            Screen.tell(words.say("file.restored", attaching.restore(signedIn.getViewer(), space, id).getName()));
            Screen.go("/fichiers-de/" + space.getSlug());
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("file.gone"));
        }
    }

    /** A size in bytes as people read it. */
    public String size(long bytes) {
        return words.size(bytes);
    }

    public boolean isWriter() {
        return FilePolicy.mayAttach(signedIn.getViewer(), space);
    }

    public boolean isKeeper() {
        return FilePolicy.mayTrash(signedIn.getViewer(), space);
    }

    public Space getSpace() {
        return space;
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, files.count(signedIn.getViewer(), space));
    }

    public List<StoredFile> getList() {
        return files.list(signedIn.getViewer(), space, getPager().offset(), SIZE);
    }

    public List<StoredFile> getTrashed() {
        return trashed;
    }

    public TypedFacts getFacts() {
        return facts;
    }

    /** What the file dialog offers first. */
    public String getEndings() {
        return intake.endings();
    }

    /** In megabytes. */
    public int getLargest() {
        return intake.mostBytes() >> 20;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
