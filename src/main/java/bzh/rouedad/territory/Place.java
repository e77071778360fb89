package bzh.rouedad.territory;

import bzh.rouedad.markup.Slug;

/**
 * A territory as a set tells of it.
 *
 * @param line             where it stands in its file, from 1
 * @param code             as {@link Territory#getCode} says
 * @param siren            null when the set tells none
 * @param population       null when the set tells none
 * @param department       code; null for what lies in none
 * @param intercommunality code; null for what belongs to none
 */
record Place(long line, TerritoryKind kind, String code, String siren, String name, Long population, String department,
             String intercommunality) {
    Place of(long inhabitants) {
        return new Place(line, kind, code, siren, name, inhabitants, department, intercommunality);
    }

    String folded() {
        return Slug.of(name);
    }
}
