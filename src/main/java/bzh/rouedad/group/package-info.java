/** Working groups and clubs: what they are for, who leads them, and how one comes in. */
package bzh.rouedad.group;
