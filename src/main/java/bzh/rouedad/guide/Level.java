package bzh.rouedad.guide;

/** How much somebody must know already to make use of a publication. */
public enum Level {
    BEGINNER, PRACTISED, EXPERT
}
