package bzh.rouedad.guide;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds what the imprint of a publication names. */
@ApplicationScoped
class Imprinting {
    @Inject
    Organisations organisations;
    @Inject
    Guides guides;
    @Inject
    StoredFiles files;

    /**
     * Takes over what the text says of the publication as a whole.
     *
     * @throws InvalidInput when it names an organisation, a publication or a picture that is not there, or a day that
     *                      is past
     */
    protected void take(Viewer viewer, Guide guide, GuideText text, LocalDate today) {
        Imprint imprint = text.imprint();
        if (imprint != null) {
            Organisation steward = imprint.steward() == null ? null : find(viewer, "steward", imprint.steward());
            List<Organisation> publishers = imprint.publishers().stream().map(name -> find(viewer, "publishers", name))
                    .distinct().toList();
            guide.imprint(imprint, cover(viewer, guide, imprint.cover()), steward, publishers, today);
        }
        String instead = text.withdrawal() == null ? null : text.withdrawal().slug();
        if (text.status() == GuideStatus.WITHDRAWN && instead != null && guides.find(viewer, instead).isEmpty()) {
            throw new InvalidInput("replacement", "guide.invalid.replacement");
        }
    }

    /** What was chosen before stays, wherever it went since: that is told when the publication comes out. */
    private StoredFile cover(Viewer viewer, Guide guide, Long id) {
        StoredFile before = guide.getColophon().getCover();
        if (id == null || before != null && before.getId().equals(id)) {
            return id == null ? null : before;
        }
        return files.find(viewer, guide.getSpace(), id).filter(StoredFile::isResizable)
                .orElseThrow(() -> new InvalidInput("cover", "guide.invalid.cover"));
    }

    /** By its address, or by its name, from which addresses are made. */
    private Organisation find(Viewer viewer, String field, String name) {
        return organisations.find(viewer, name).or(() -> organisations.find(viewer, Slug.of(name))).map(guides::held)
                .orElseThrow(() -> new InvalidInput(field, "guide.invalid.organisation", name));
    }
}
