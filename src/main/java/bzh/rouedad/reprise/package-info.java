/** Pages taken into another space that keep their tie to where they came from. */
package bzh.rouedad.reprise;
