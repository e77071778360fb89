/**
 * What exists: title, place, audience and text of any thing, by reference. A feature tells what it has by an
 * {@link bzh.rouedad.catalogue.EntrySource}; whoever needs "a thing" asks the {@link bzh.rouedad.catalogue.Catalogue}.
 */
package bzh.rouedad.catalogue;
