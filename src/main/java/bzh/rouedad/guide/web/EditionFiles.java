package bzh.rouedad.guide.web;

import bzh.rouedad.binding.Form;
import bzh.rouedad.guide.Documents;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.EditionDocument;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Under an edition: its files. On its own address they stand without what may change, since its bytes stay the same. */
@Named
@RequestScoped
public class EditionFiles {
    @Inject
    SignedIn signedIn;
    @Inject
    Documents documents;
    @Inject
    Words words;

    private List<Line> lines;

    /**
     * A file of an edition.
     *
     * @param address empty for one that cannot be had now
     * @param state   its size, or why it cannot be had; empty where that is not said
     */
    public record Line(Form form, String address, String state) {
        public String getForm() {
            return form.name();
        }

        /** Without what a program need not know. */
        public String getMediaType() {
            return form.mediaType().split(";")[0];
        }

        public String getAddress() {
            return address;
        }

        public String getState() {
            return state;
        }
    }

    /** All forms with their addresses. */
    public List<Line> addresses(Edition edition) {
        return Stream.of(Form.values()).map(form -> new Line(form, address(edition, form), "")).toList();
    }

    /** All forms as they are now. */
    public List<Line> of(Edition edition) {
        if (lines == null) {
            List<EditionDocument> made = documents.of(signedIn.getViewer(), edition);
            lines = Stream.of(Form.values()).map(form -> line(edition, form,
                    made.stream().filter(document -> document.getForm() == form).findFirst())).toList();
        }
        return lines;
    }

    private Line line(Edition edition, Form form, Optional<EditionDocument> document) {
        return document.filter(EditionDocument::isMade)
                .map(made -> new Line(form, address(edition, form), words.size(made.getSize())))
                .orElseGet(() -> new Line(form, "", words.say(document.isPresent() && document.get().getProblem() != null
                        ? "guide.document.failed" : "guide.document.waiting")));
    }

    private static String address(Edition edition, Form form) {
        return "/telecharger/" + edition.getGuide().getSlug() + "/" + edition.getNumber() + "." + form.ending();
    }
}
