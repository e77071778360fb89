package bzh.rouedad.reprise;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.wiki.Revision;

/**
 * What somebody had before them who decides.
 *
 * @param offered id of the revision that came from the other side
 * @param onto    id of the revision it comes on top of
 */
public record Seen(long offered, long onto) {
    /** @throws ChangedMeanwhile when others stand now */
    void check(Revision offering, Revision standing) {
        ChangedMeanwhile.refuseIf(offered, offering.getId());
        ChangedMeanwhile.refuseIf(onto, standing.getId());
    }
}
