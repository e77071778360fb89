/** Text out of office files that somebody else made: each is read by a process of its own, which may die of it. */
package bzh.rouedad.extraction;
