/** What people do with the product, told as stories and done by a real browser. */
package bzh.rouedad.journeys;
