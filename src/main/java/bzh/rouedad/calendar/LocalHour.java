package bzh.rouedad.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Keeps a date and hour as people read it, in ISO form to the minute: no driver or zone can shift it. */
@Converter
public class LocalHour implements AttributeConverter<LocalDateTime, String> {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public String convertToDatabaseColumn(LocalDateTime hour) {
        return hour == null ? null : FORM.format(hour);
    }

    @Override
    public LocalDateTime convertToEntityAttribute(String text) {
        return text == null ? null : LocalDateTime.parse(text, FORM);
    }
}
