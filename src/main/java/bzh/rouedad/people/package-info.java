/**
 * Who people are, for whom they work, where they belong and what they may see. Membership and rights exist once, here:
 * every space hangs on a {@link bzh.rouedad.people.Circle}, every act is handed a {@link bzh.rouedad.people.Viewer}.
 */
package bzh.rouedad.people;
