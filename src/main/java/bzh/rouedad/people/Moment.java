package bzh.rouedad.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** Keeps a moment as epoch milliseconds: the same on every database, in every zone, on every night of the year. */
@Converter(autoApply = true)
public class Moment implements AttributeConverter<Instant, Long> {
    @Override
    public Long convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
