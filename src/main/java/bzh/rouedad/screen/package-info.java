/** What every screen needs: its language, its sentences and dates, a complaint at a field, "not found". */
package bzh.rouedad.screen;
