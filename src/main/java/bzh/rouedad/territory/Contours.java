package bzh.rouedad.territory;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads outlines: GeoJSON (RFC 7946) whose features carry the code of a territory, polygons or several of them. A set
 * may come without; an outline of something that is not in the set belongs to another year.
 */
final class Contours {
    /** By kind: the file, and the properties that may carry the code, the first one that is there. */
    private static final Map<TerritoryKind, List<String>> SOURCES = Map.of(
            TerritoryKind.COMMUNE, List.of(SetArchive.COMMUNE_OUTLINES, "code"),
            TerritoryKind.INTERCOMMUNALITY, List.of(SetArchive.INTERCOMMUNALITY_OUTLINES, "code", "epci"),
            TerritoryKind.DEPARTMENT, List.of(SetArchive.DEPARTMENT_OUTLINES, "code", "dep"));

    private final SetArchive archive;
    private final Map<TerritoryKind, Map<String, Place>> places;
    private final Findings findings;

    Contours(SetArchive archive, Map<TerritoryKind, Map<String, Place>> places, Findings findings) {
        this.archive = archive;
        this.places = places;
        this.findings = findings;
    }

    List<Drawing> read() {
        List<Drawing> drawings = new ArrayList<>();
        SOURCES.forEach((kind, source) -> {
            byte[] content = archive.files().get(source.get(0));
            if (content != null) {
                Utf8.read(source.get(0), content, findings).ifPresent(text -> read(kind, source, text, drawings));
            }
        });
        return drawings;
    }

    private void read(TerritoryKind kind, List<String> source, String text, List<Drawing> drawings) {
        String file = source.get(0);
        Set<String> seen = new HashSet<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            int number = 0;
            for (JsonValue value : reader.readObject().getOrDefault("features", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()) {
                number++;
                JsonObject feature = value.asJsonObject();
                String code = code(object(feature, "properties"), source.subList(1, source.size()));
                if (!places.get(kind).containsKey(code)) {
                    findings.add(file, 0, "territory.bad.outline.code", number, code);
                } else if (!seen.add(code)) {
                    findings.add(file, 0, "territory.bad.outline.twice", number, code);
                } else {
                    drawing(kind, code, object(feature, "geometry")).ifPresentOrElse(drawings::add,
                            () -> findings.add(file, 0, "territory.bad.outline.shape", code));
                }
            }
            if (number == 0) {
                findings.add(file, 0, "territory.bad.outlines");
            }
        } catch (JsonException | ClassCastException | IllegalStateException broken) {
            findings.add(file, 0, "territory.bad.outlines");
        }
    }

    private static JsonObject object(JsonObject feature, String name) {
        return feature.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    private static String code(JsonObject properties, List<String> names) {
        return names.stream().map(name -> properties.getString(name, "")).filter(code -> !code.isEmpty()).findFirst()
                .orElse("");
    }

    private static Optional<Drawing> drawing(TerritoryKind kind, String code, JsonObject geometry) {
        Pen pen = new Pen();
        JsonArray coordinates = geometry.getOrDefault("coordinates", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        boolean drawn = switch (geometry.getString("type", "")) {
            case "Polygon" -> pen.drawAll(coordinates);
            case "MultiPolygon" -> coordinates.stream().allMatch(polygon -> pen.drawAll(polygon.asJsonArray()));
            default -> false;
        };
        return drawn ? pen.drawing(kind, code) : Optional.empty();
    }
}
