package bzh.rouedad.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each fault once; {@link FaultLoop} makes them strike at random, over and over. */
@ExtendWith(Travelling.class)
class FaultJourney {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    @Test
    void whateverHappensTheWordsComeBack(Travellers travellers, @TempDir Path profile) throws IOException {
        FaultRun run = new FaultRun(travellers, profile, MOMENT);
        for (Fault fault : Fault.values()) {
            String mark = "v" + Character.toString('a' + fault.ordinal());
            FaultRun.Outcome outcome = run.of(fault, mark, "/nouvelle-page/creatif", fault.ordinal() % 2 == 0, MOMENT, true);
            System.out.printf("fault journey: %s, %d words, %d lost%n", fault, outcome.words(), outcome.lost());
        }
        run.leave();
        travellers.forget();
    }
}
