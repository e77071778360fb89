package bzh.rouedad.talk;

import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.people.TooManyAttempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VoiceLimitTest {
    private static final Instant NOON = Instant.parse("2007-03-01T12:00:00Z");
    private final VoiceLimit limit = new VoiceLimit();

    private void speak(String place, Duration later) {
        limit.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        limit.count(place);
    }

    @Test
    void onePlaceSpeaksTenTimesAnHour() {
        for (int i = 0; i < VoiceLimit.PER_PLACE; i++) {
            speak("192.0.2.7", Duration.ofMinutes(i));
        }
        assertThrows(TooManyAttempts.class, () -> speak("192.0.2.7", Duration.ofMinutes(30)));
        speak("192.0.2.8", Duration.ofMinutes(30));
        speak("192.0.2.7", Duration.ofMinutes(61));
    }
}
