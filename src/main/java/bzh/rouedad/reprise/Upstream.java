package bzh.rouedad.reprise;

import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageMerge;
import bzh.rouedad.wiki.Revision;

/**
 * What one side of a tie has for the other.
 *
 * @param page    where it comes from, as far as the viewer sees it; null when the viewer does not
 * @param offered the revision of it that is offered
 * @param onto    the revision of the other page that it would come on top of
 * @param changes how many revisions it brings
 * @param merge   both brought together, with the text of the page it would come to as the writer's own
 */
public record Upstream(Page page, Revision offered, Revision onto, int changes, PageMerge merge) {
}
