package bzh.rouedad.panorama;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.territory.SizeBand;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void anAddressThatSaysNothingAsksForAll() {
        assertEquals(Question.ALL, Question.of(name -> null));
        assertEquals("/carte", Question.ALL.at("/carte"));
    }

    @Test
    void whatIsAskedComesBackInTheAddress() {
        Map<String, String> said = Map.of("compte", "usages", "par", "departements", "theme", "café & wifi", "nature", "commune",
                "taille", "500-a-2000", "tri", "organisations");
        Question question = Question.of(said::get);
        assertEquals(new Question(Measure.USES, Grain.DEPARTMENT, "café & wifi", OrganisationKind.COMMUNE, SizeBand.SMALL,
                Order.ORGANISATIONS, List.of()), question);
        assertEquals("/carte?compte=usages&par=departements&theme=caf%C3%A9+%26+wifi&nature=commune&taille=500-a-2000&tri=organisations",
                question.at("/carte"));
    }

    @Test
    void whatNobodyUnderstandsIsToldAndTheRestHolds() {
        Map<String, String> said = Map.of("compte", "tout", "theme", "cantine", "nature", "'; drop", "taille", "plus-de-50000");
        Question question = Question.of(said::get);
        assertEquals(List.of(new Question.Misread("panorama.measure", "tout"), new Question.Misread("panorama.kind", "'; drop")),
                question.misread());
        assertEquals("cantine", question.theme());
        assertEquals(SizeBand.GREAT, question.size());
        assertEquals(Measure.PRACTICES, question.measure());
    }

    @Test
    void aLongValueIsToldInPart() {
        Question question = Question.of(name -> name.equals("theme") ? "x".repeat(5_000) : null);
        assertEquals(List.of(new Question.Misread("panorama.theme", "x".repeat(60) + "…")), question.misread());
    }

    @Test
    void theShelfIsNarrowedTheSameWay() {
        Question question = new Question(Measure.USES, Grain.DEPARTMENT, "eau", OrganisationKind.COMMUNE, SizeBand.TINY, Order.NAME, List.of());
        assertEquals("/pratiques?theme=eau&nature=commune&taille=moins-de-500&territoire=200065928", question.shelf("200065928"));
        assertEquals("/pratiques", Question.ALL.shelf(null));
    }
}
