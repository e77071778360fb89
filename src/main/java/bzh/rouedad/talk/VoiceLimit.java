package bzh.rouedad.talk;

import bzh.rouedad.people.Tally;
import bzh.rouedad.people.TooManyAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps one place from speaking for many: {@value #PER_PLACE} voices within an hour. Places are known by an HMAC-SHA256 under
 * a key that lives in memory for one day, at most {@value #MOST} of them, the oldest forgotten first.
 */
@ApplicationScoped
class VoiceLimit {
    static final int PER_PLACE = 10;
    private static final int MOST = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    Clock clock = Clock.systemUTC();
    private final byte[] key = new byte[32];
    private final Tally tally = new Tally(MOST);
    private Instant day = Instant.EPOCH;

    /** @throws TooManyAttempts when there were too many from this place */
    protected synchronized void count(String place) {
        Instant now = clock.instant();
        if (!now.truncatedTo(ChronoUnit.DAYS).equals(day)) {
            day = now.truncatedTo(ChronoUnit.DAYS);
            new SecureRandom().nextBytes(key);
            tally.clear();
        }
        String known = hash(place);
        if (tally.count(known, WINDOW, now) >= PER_PLACE) {
            throw new TooManyAttempts();
        }
        tally.add(known, 1, WINDOW, now);
    }

    private String hash(String place) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
