package bzh.rouedad.calendar;

import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;

/** What a program read of one event. Whole days are dates, hours are moments; what is not there is empty. */
record ReadEvent(String uid, int sequence, String summary, String description, String location, String status, String contact, List<String> categories,
                 String organiser, String starts, String ends) {

    /** What we meant to write. */
    static ReadEvent meant(Happening happening) {
        When when = happening.when();
        return new ReadEvent(happening.uid(), happening.sequence(), happening.title(), happening.summary(), happening.place(), happening.status().name(),
                happening.contact(), happening.themes(), CalendarEntry.quoted(happening.organiserName()), when.allDay() ? when.starts().toLocalDate().toString() : when.startsAt().toString(),
                when.allDay() ? when.ends().toLocalDate().toString() : when.endsAt().toString());
    }

    /** The same with what a program made of categories and name. */
    ReadEvent with(List<String> otherCategories, String otherOrganiser) {
        return new ReadEvent(uid, sequence, summary, description, location, status, contact, otherCategories, otherOrganiser, starts, ends);
    }

    static String written(Temporal time) {
        return time instanceof java.time.LocalDate ? time.toString() : Instant.from(time).toString();
    }
}
