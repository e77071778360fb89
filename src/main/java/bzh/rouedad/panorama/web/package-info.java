/** Screens of the region at a glance, and the small pages that partners show on sites of their own. */
package bzh.rouedad.panorama.web;
