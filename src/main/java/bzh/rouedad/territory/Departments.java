package bzh.rouedad.territory;

import bzh.rouedad.language.Characters;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the region and its departments: arrays of objects with {@code code}, {@code nom} and {@code region}. */
final class Departments {
    private Departments() {
    }

    /** The region first; it goes by its code where no file tells its name. */
    static List<Place> read(SetArchive archive, Findings findings) {
        String file = SetArchive.DEPARTMENTS;
        List<Place> found = new ArrayList<>();
        String region = null;
        for (JsonObject one : objects(archive, file, findings)) {
            String code = one.getString("code", "");
            String name = Characters.clean(one.getString("nom", "")).strip();
            String its = one.getString("region", "");
            if (!code.matches("\\d\\d|2[AB]|97\\d") || name.isEmpty() || name.length() > CsvLine.LONGEST_NAME
                    || !its.matches("\\d\\d")) {
                findings.add(file, 0, "territory.bad.department.shape", code);
            } else if (region != null && !region.equals(its)) {
                findings.add(file, 0, "territory.bad.regions", region, its);
            } else {
                region = its;
                found.add(new Place(found.size() + 1L, TerritoryKind.DEPARTMENT, code, null, name, null, null, null));
            }
        }
        if (found.isEmpty() && findings.count() == 0) {
            findings.add(file, 0, "territory.bad.empty");
        }
        found.add(0, region(archive, region == null ? "" : region, findings));
        return found;
    }

    private static Place region(SetArchive archive, String code, Findings findings) {
        String name = objects(archive, SetArchive.REGION, findings).stream()
                .filter(one -> one.getString("code", "").equals(code))
                .map(one -> Characters.clean(one.getString("nom", "")).strip())
                .filter(told -> !told.isEmpty() && told.length() <= CsvLine.LONGEST_NAME).findFirst().orElse(code);
        return new Place(1, TerritoryKind.REGION, "R" + code, null, name, null, null, null);
    }

    private static List<JsonObject> objects(SetArchive archive, String file, Findings findings) {
        if (!archive.files().containsKey(file)) {
            return List.of();
        }
        Optional<String> text = Utf8.read(file, archive.files().get(file), findings);
        try (JsonReader reader = Json.createReader(new StringReader(text.orElse("[]")))) {
            JsonArray array = reader.readArray();
            return array.stream().filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (JsonException | IllegalStateException broken) {
            findings.add(file, 0, "territory.bad.json");
            return List.of();
        }
    }
}
