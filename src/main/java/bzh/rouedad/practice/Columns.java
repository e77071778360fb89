package bzh.rouedad.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of tables of practices, and the field of {@link PracticeText#FIELDS} that stands in each. */
public final class Columns {
    /** The key: the last part of the address of a practice. */
    public static final String KEY = "clef";
    /** The slug of the space it is published in. */
    public static final String SPACE = "espace";
    /** Whom to call; only in tables for whoever is signed in, as nobody is to gather addresses. */
    public static final String CONTACT = "contact";
    private static final Map<String, String> FIELDS = fields();
    /** Without these nothing can be brought in. */
    static final List<String> DEMANDED = List.of("organisation", "titre", "fait");

    private Columns() {
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> names = List.of("organisation", "titre", "probleme", "fait", "avec", "cout", "periode", "debut", "fin", "etat",
                "resultats", "autrement", CONTACT, "recit", "documents", "themes");
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), PracticeText.FIELDS.get(i));
        }
        return fields;
    }

    /** Columns with the fields that stand in them, in order. */
    public static Map<String, String> toFields() {
        return FIELDS;
    }

    /** The column in which a field stands; the field itself where there is none. */
    static String of(String field) {
        return FIELDS.entrySet().stream().filter(each -> each.getValue().equals(field)).map(Map.Entry::getKey).findFirst().orElse(field);
    }
}
