package bzh.rouedad.panorama;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void nothingHasAShadeOfItsOwn() {
        assertEquals(0, Steps.of(List.of(0L, 3L)).shade(0));
        assertEquals(List.of(), Steps.of(List.of(0L, 0L)).getLegend());
        assertEquals(0, Steps.of(List.of()).shade(0));
    }

    @Test
    void fewNumbersHaveAShadeEach() {
        Steps steps = Steps.of(List.of(0L, 1L, 1L, 7L));
        assertEquals(List.of(new Steps.Step(3, 1, 6), new Steps.Step(4, 7, 7)), steps.getLegend());
        assertEquals(List.of(0, 3, 4), List.of(steps.shade(0), steps.shade(1), steps.shade(7)));
    }

    @Test
    void oneNumberIsNeitherTheLightestNorTheDarkest() {
        assertEquals(3, Steps.of(List.of(5L, 5L)).shade(5));
    }

    @Test
    void manyNumbersArePartedIntoStepsOfAboutTheSameSize() {
        Steps steps = Steps.of(LongStream.rangeClosed(1, 60).boxed().toList());
        for (int shade = 1; shade <= 4; shade++) {
            int wanted = shade;
            assertEquals(15, LongStream.rangeClosed(1, 60).filter(number -> steps.shade(number) == wanted).count());
        }
    }

    @Test
    void theLegendSaysWhatTheMapShowsAndMoreIsNeverLighter() {
        Random random = new Random(61);
        for (int round = 0; round < 500; round++) {
            List<Long> numbers = random.longs(1 + random.nextInt(61), 0, 1 + random.nextInt(90)).boxed().toList();
            Steps steps = Steps.of(numbers);
            numbers.stream().filter(number -> number > 0).forEach(number -> assertEquals(List.of(steps.shade(number)),
                    steps.getLegend().stream().filter(step -> step.from() <= number && number <= step.to()).map(Steps.Step::shade).toList()));
            List<Integer> shades = numbers.stream().sorted().map(steps::shade).toList();
            assertEquals(shades.stream().sorted().toList(), shades);
            assertTrue(shades.stream().allMatch(shade -> shade >= 0 && shade <= 4));
        }
    }
}
