package bzh.rouedad.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * How a thing changed since somebody was told of it.
 *
 * @param mark  how it stands now, to be asked with the next time: 20 characters at most, which mean something to its source only
 * @param first the earliest moment somebody may have to be somewhere because of it, before or after; null where nobody has to hurry
 * @param lines what is different, each to be read as it is; none when all is as it was
 */
public record Changes(String mark, Instant first, List<String> lines) {
}
