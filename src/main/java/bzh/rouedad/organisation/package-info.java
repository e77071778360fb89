/** Who takes part in the network: associations, local authorities and others, with their territory and their people. */
package bzh.rouedad.organisation;
