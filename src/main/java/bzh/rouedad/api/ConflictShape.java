package bzh.rouedad.api;

import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.PageMerge;
import bzh.rouedad.wiki.Revision;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** An edit conflict as JSON: what the caller's text was made from, what stands now, and where the two touch. */
final class ConflictShape {
    private ConflictShape() {
    }

    static JsonObjectBuilder into(JsonObjectBuilder document, EditConflict conflict) {
        if (conflict.current() != null) {
            document.add("current", conflict.current());
        }
        if (conflict.merge() == null) {
            return document;
        }
        return document.add("base", revision(conflict.base())).add("latest", revision(conflict.standing()))
                .add("merge", merge(conflict.merge()));
    }

    private static JsonObjectBuilder revision(Revision revision) {
        return new Shape().with("revision", revision.getId()).with("title", revision.getTitle())
                .with("markdown", revision.getMarkdown()).with("tags", revision.getTags()).builder();
    }

    private static JsonObjectBuilder merge(PageMerge merge) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        merge.markdown().parts().forEach(part -> parts.add(part(part)));
        return new Shape().with("clean", merge.isClean()).with("tags", merge.tags()).with("markdown", merge.markdown().marked())
                .builder().add("title", part(merge.title())).add("parts", parts);
    }

    private static JsonObjectBuilder part(Part part) {
        return part instanceof Overlap overlap
                ? new Shape().with("base", overlap.base()).with("theirs", overlap.theirs()).with("mine", overlap.mine()).builder()
                : new Shape().with("text", ((Agreed) part).text()).builder();
    }
}
