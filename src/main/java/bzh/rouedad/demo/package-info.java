/** The founding network of 2007, told as data and texts, and its making through the acts that everybody uses. */
package bzh.rouedad.demo;
