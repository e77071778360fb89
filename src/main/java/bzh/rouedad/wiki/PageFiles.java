package bzh.rouedad.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of spaces that pages show or lead to. */
@ApplicationScoped
class PageFiles {
    private static final Pattern ADDRESS = Pattern.compile("/fichiers/([0-9]{1,18})/");

    @Inject
    Revisions revisions;

    /** Ids of the files that this page names as it stands, and no other page does, be it one in the trash. */
    protected Set<Long> ownOf(Page page) {
        return ADDRESS.matcher(page.getRevision().getMarkdown()).results().map(found -> Long.valueOf(found.group(1))).distinct()
                .filter(id -> !revisions.isNamedElsewhere(page, "/fichiers/" + id + "/")).collect(Collectors.toSet());
    }
}
