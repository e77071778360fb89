package bzh.rouedad.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One item of the programme of a meeting.
 *
 * @param day      on which of its days
 * @param from     local hour
 * @param to       local hour; null where nobody says until when
 * @param title    what it is
 * @param speakers who speaks; empty where nobody is named
 */
public record Session(LocalDate day, LocalTime from, LocalTime to, String title, String speakers) {
}
