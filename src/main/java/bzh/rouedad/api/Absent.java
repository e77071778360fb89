package bzh.rouedad.api;

/** There is no such thing, or none that the caller may know of. */
class Absent extends RuntimeException {
    private static final long serialVersionUID = 1;
}
