package bzh.rouedad.exchange;

import java.util.List;
import java.util.Optional;

/** A Markdown file on its way to a page, before anything is known about the others. */
record Sheet(String path, Titles titles, List<String> tags, Optional<String> permalink) {
}
