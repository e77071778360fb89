package bzh.rouedad.guide.web;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pictures of a space that a publication may take for its cover. */
@Named
@RequestScoped
public class CoverChoice {
    private static final int OFFERED = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    StoredFiles files;
    @Inject
    Words words;

    private Map<Long, String> offered;

    /**
     * What the pictures are called, by their ids: the latest of the space, the one that was chosen, and the one that was
     * sent, so that whether it does is told by the act.
     *
     * @param space  null for none, as whoever is signed out sees a closed one
     * @param chosen id of the picture on the cover now; or null
     */
    public Map<Long, String> of(Space space, Long chosen) {
        if (offered == null) {
            offered = new LinkedHashMap<>();
            List<StoredFile> latest = space == null ? List.of() : files.resizable(signedIn.getViewer(), space, OFFERED);
            latest.forEach(picture -> offered.put(picture.getId(), label(picture)));
            Stream.of(chosen, sent()).filter(Objects::nonNull).forEach(id -> offered.computeIfAbsent(id, this::label));
        }
        return offered;
    }

    private Long sent() {
        String typed = asked.isSent() ? asked.get("cover") : null;
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    private String label(Long id) {
        return files.find(signedIn.getViewer(), id).map(this::label).orElseGet(() -> words.say("guide.cover.gone"));
    }

    private String label(StoredFile picture) {
        return picture.getDescription() == null ? words.say("guide.cover.undescribed", picture.getName())
                : picture.getName() + " · " + picture.getDescription();
    }
}
