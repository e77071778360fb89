/**
 * Communes, intercommunalities and departments of a region: codes, names, population, outlines, from official files.
 */
package bzh.rouedad.territory;
