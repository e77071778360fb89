package bzh.rouedad.territory;

import bzh.rouedad.language.Characters;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param file    the table
 * @param number  where it begins in it, from 1
 * @param heading names of the columns
 * @param fields  as many as columns
 */
record CsvLine(String file, long number, List<String> heading, List<String> fields) {
    static final int LONGEST_NAME = 200;

    /** What stands under this column, without blanks around it. */
    String get(String column) {
        return fields.get(heading.indexOf(column)).strip();
    }

    /** What stands under the last column that begins like this, if there is one. */
    Optional<String> told(String start) {
        return heading.stream().filter(column -> column.startsWith(start)).reduce((first, last) -> last).map(this::get);
    }

    /** A name of 200 characters at most; else a finding, and an empty text. */
    String name(String column, Findings findings) {
        String name = Characters.clean(get(column)).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            findings.add(file, number, name.isEmpty() ? "territory.bad.name" : "territory.bad.long", LONGEST_NAME);
            return "";
        }
        return name;
    }

    /** An INSEE code of a commune; else a finding. */
    String insee(String column, Findings findings) {
        String code = get(column);
        if (!code.matches("(?:\\d\\d|2[AB])\\d{3}")) {
            findings.add(file, number, "territory.bad.insee", code);
        }
        return code;
    }

    /** A SIREN; else a finding. */
    String siren(String column, Findings findings) {
        String siren = get(column);
        if (!Siren.isValid(siren)) {
            findings.add(file, number, "territory.bad.siren", siren);
        }
        return siren;
    }

    /** How many live there; else a finding, and 0. */
    long population(String column, Findings findings) {
        String count = get(column);
        if (!count.matches("\\d{1,9}")) {
            findings.add(file, number, "territory.bad.population", count);
            return 0;
        }
        return Long.parseLong(count);
    }
}
