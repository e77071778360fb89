package bzh.rouedad.notice;

/** Whom a letter is for: a person, or a correspondent without account. One of the two ids is null. */
public record Addressee(Long personId, Long correspondentId) {
    /** Somebody with an account. */
    public static Addressee person(long id) {
        return new Addressee(id, null);
    }

    /** Somebody without one. */
    public static Addressee correspondent(long id) {
        return new Addressee(null, id);
    }
}
