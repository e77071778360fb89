package bzh.rouedad.file.web;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FilePolicy;
import bzh.rouedad.file.FileTexts;
import bzh.rouedad.file.FileVersion;
import bzh.rouedad.file.Intake;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One file: what it is, how to use it in a page, its versions; and what those who may write can do to it. */
@Named
@RequestScoped
public class FileScreen {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    StoredFiles files;
    @Inject
    FileTexts texts;
    @Inject
    Attaching attaching;
    @Inject
    Intake intake;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private Space space;
    private StoredFile file;
    private List<FileVersion> versions = List.of();
    private Map<Long, String> names = Map.of();
    private Part part;
    private TypedFacts facts;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        String id = String.valueOf(asked.get("file"));
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        file = space != null && id.matches("[0-9]{1,18}") ? files.find(viewer, space, Long.parseLong(id)).orElse(null) : null;
        if (file != null) {
            versions = files.versions(viewer, file);
            names = persons.names(versions.stream().map(FileVersion::getPersonId).filter(Objects::nonNull).collect(Collectors.toSet()));
            facts = new TypedFacts(file.getDescription(), file.getLicence());
        }
    }

    public void open() {
        if (file == null) {
            Screen.absent();
        }
    }

    public void renew() {
        if (!PartBytes.isNamed(part)) {
            Screen.complain("file", words.say("file.none-chosen"));
            return;
        }
        act(() -> attaching.renew(signedIn.getViewer(), space, file, PartBytes.of(part, intake.mostBytes())), "file.renewed");
    }

    public void describe() {
        act(() -> attaching.describe(signedIn.getViewer(), space, file, facts.facts()), "file.described");
    }

    private void act(Runnable act, String said) {
        try {
            act.run();
            Screen.tell(words.say(said));
            Screen.go(getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("file.gone"));
        }
    }

    public void trash() {
        try {
            attaching.trash(signedIn.getViewer(), space, file.getId());
            Screen.tell(words.say("file.trashed", file.getName()));
            Screen.go("/fichiers-de/" + space.getSlug());
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("file.gone"));
        }
    }

    public String size(long bytes) {
        return words.size(bytes);
    }

    /** Who put the version in; null when nobody is known. */
    public String who(FileVersion version) {
        return version.getPersonId() == null ? null : names.get(version.getPersonId());
    }

    public String getUrl() {
        return "/fichiers-de/" + space.getSlug() + "/" + file.getId();
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

    public StoredFile getStored() {
        return file;
    }

    /** Whether the words inside the file are found by the search, or why not. */
    public String getSearched() {
        return words.say("file.text." + texts.state(file).name());
    }

    public List<FileVersion> getVersions() {
        return versions;
    }

    public TypedFacts getFacts() {
        return facts;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
