/** The places of partners and groups: their people, their look, what they promised. */
package bzh.rouedad.space;
