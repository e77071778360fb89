/** Work that a process of its own does, bounded in memory and time: whatever happens to it, it does to nobody else. */
package bzh.rouedad.process;
