/** Rouedad, a working place for a regional network of networks. The rooms of the house are listed in README. */
package bzh.rouedad;
