package bzh.rouedad.table;

import java.util.List;

/**
 * A line of a table.
 *
 * @param number where it begins in the file, from 1
 */
public record Line(long number, List<String> fields) {
}
