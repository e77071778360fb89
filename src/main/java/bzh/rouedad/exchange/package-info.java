/** Everything in and out of this house: folders of Markdown first. */
package bzh.rouedad.exchange;
