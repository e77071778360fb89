/** Screens of adoptions: who took a thing over, declaring it, its history. */
package bzh.rouedad.adoption.web;
