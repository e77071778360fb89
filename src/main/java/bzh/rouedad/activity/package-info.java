/**
 * What happened. An act writes one line in the {@link bzh.rouedad.activity.Ledger} inside its own transaction; after the
 * commit the {@link bzh.rouedad.activity.Courier} brings the news to every {@link bzh.rouedad.activity.Recipient}, at
 * least once, whatever crashes in between. Rows per recipient rather than a cursor: two transactions may commit out of
 * the order of their ids, and a cursor would then skip one without a word.
 */
package bzh.rouedad.activity;
