package bzh.rouedad.wiki;

import bzh.rouedad.markup.Heading;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a page's outline as one line per heading: level, anchor, text. */
@Converter
public class OutlineLines implements AttributeConverter<List<Heading>, String> {
    @Override
    public String convertToDatabaseColumn(List<Heading> outline) {
        return outline.stream().map(heading -> heading.level() + "\t" + heading.anchor() + "\t"
                + heading.text().replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Heading> convertToEntityAttribute(String lines) {
        return lines == null || lines.isEmpty() ? List.of() : lines.lines().map(line -> line.split("\t", 3))
                .map(part -> new Heading(Integer.parseInt(part[0]), part[2], part[1])).toList();
    }
}
