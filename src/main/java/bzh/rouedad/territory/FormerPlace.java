package bzh.rouedad.territory;

import bzh.rouedad.markup.Slug;

/**
 * A merged commune as a set tells of it.
 *
 * @param line      where it stands in its file, from 1
 * @param successor code of the commune it became part of; it may be its own, where that commune goes on under another
 *     name
 */
record FormerPlace(long line, String code, String name, String successor) {
    String folded() {
        return Slug.of(name);
    }
}
