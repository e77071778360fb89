package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {
    private final PageTemplate template = new PageTemplate("# {{ Lieu }}\n\nLe {{date}}, par {{Auteur}}. À {{Lieu}} : {{Ordre du jour}} {{}} {{a}b}}");

    @Test
    void fieldsAreAskedForOnceInTheirOrder() {
        assertEquals(List.of("Lieu", "Ordre du jour"), template.fields());
    }

    @Test
    void valuesStandInTheirFieldsAndTheOthersStay() {
        assertEquals("# Brest $1\n\nLe 1er mai, par Anne. À Brest $1 : {{Ordre du jour}} {{}} {{a}b}}",
                template.filled(Map.of("Lieu", "Brest $1"), "1er mai", "Anne"));
    }
}
