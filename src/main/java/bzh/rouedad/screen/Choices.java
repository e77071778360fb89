package bzh.rouedad.screen;

import java.util.List;

/**
 * A facet of a list with its values.
 *
 * @param label what the facet is called
 */
public record Choices(String label, List<Choice> list) {
    public String getLabel() {
        return label;
    }

    public List<Choice> getList() {
        return list;
    }
}
