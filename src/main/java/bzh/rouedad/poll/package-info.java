/** Dates proposed for a meeting: whoever sees them says when they could come, and one of them becomes the meeting. */
package bzh.rouedad.poll;
