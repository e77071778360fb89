package bzh.rouedad.wiki;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of short texts, none with a line break in it, as one text of lines. */
@Converter
public class Lines implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return texts == null ? "" : String.join("\n", texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines == null || lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
