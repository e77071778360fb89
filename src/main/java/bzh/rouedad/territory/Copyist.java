package bzh.rouedad.territory;

import bzh.rouedad.people.Viewer;

/** Somebody above who repeats elsewhere what territories say: where they lie, how large they are. */
public interface Copyist {
    /** Territories changed; told once for a whole set, in the transaction that changes them. */
    void territoriesChanged(Viewer viewer);
}
