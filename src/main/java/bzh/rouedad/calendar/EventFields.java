package bzh.rouedad.calendar;

import java.util.stream.Collectors;

/** A meeting as the fields of its form. */
public final class EventFields {
    private EventFields() {
    }

    /** What stands now in one of {@link EventText#FIELDS}, as a form shows it and takes it back; null for nothing. */
    public static String of(Event event, String field) {
        Venue venue = event.getVenue();
        When when = event.getWhen();
        return switch (field) {
            case "title" -> event.getTitle();
            case "starts" -> when.allDay() ? when.starts().toLocalDate().toString() : when.starts().toString();
            case "ends" -> when.allDay() ? when.lastDay().toString() : when.ends().toString();
            case "zone" -> when.zone().getId();
            case "place" -> venue.getPlace();
            case "summary" -> event.getSummary();
            case "status" -> event.isCancelled() ? null : event.getStatus().name();
            case "mode" -> venue.getMode().name();
            case "address" -> venue.getAddress();
            case "commune" -> venue.getCommune() == null ? null : venue.getCommune().getCode();
            case "link" -> venue.getLink();
            case "linkFor" -> venue.getLinkFor().name();
            case "contact" -> event.getContact();
            case "organisers" -> String.join("\n", event.getOrganiserNames());
            case "programme" -> event.getProgramme();
            case "documents" -> event.getDocuments().stream().map(Paper::written).collect(Collectors.joining("\n"));
            case "themes" -> String.join(", ", event.getThemes());
            case "series" -> event.getSeries() == null ? null : event.getSeries().getSlug();
            case "edition" -> event.getEdition() == null ? null : event.getEdition().toString();
            default -> throw new IllegalArgumentException(field);
        };
    }
}
