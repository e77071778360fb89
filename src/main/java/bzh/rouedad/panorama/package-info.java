/** The region at a glance: who does what, where, and what nobody does yet. */
package bzh.rouedad.panorama;
