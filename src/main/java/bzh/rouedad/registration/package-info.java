/** Who comes to a meeting: seats, the waiting list, and what each is told of it. */
package bzh.rouedad.registration;
