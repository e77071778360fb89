/**
 * Finding things in plain French. The index is a copy of what the catalogue tells, follows the ledger, and can be thrown
 * away at any time; whom a thing is for is decided at the moment of asking, never by what the index remembers.
 */
package bzh.rouedad.search;
