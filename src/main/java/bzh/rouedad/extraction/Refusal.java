package bzh.rouedad.extraction;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a file gives no text. */
public enum Refusal {
    /** It unpacks to more, or needs more memory, than one file is given. */
    TOO_LARGE,
    /** It takes more time than one file is given. */
    TOO_LONG,
    /** It is not what it claims to be, or it is damaged. */
    BROKEN,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is made in a way that could do harm: it declares entities, or nests without end. */
    UNSAFE,
    /** It was read, and there are no words in it: a scanned letter, for instance. */
    WITHOUT_WORDS,
    /** Reading it came to no end several times over. */
    GIVEN_UP;

    /** Above whatever a Java process answers with by itself, below what stands for signals. */
    private static final int FIRST = 64;

    /** What the process that read the file answers with. */
    int status() {
        return FIRST + ordinal();
    }

    static Optional<Refusal> of(int status) {
        return Stream.of(values()).filter(refusal -> refusal.status() == status).findFirst();
    }
}
