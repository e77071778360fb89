package bzh.rouedad.guide;

/** What sort of publication it is. */
public enum GuideKind {
    GUIDE, STUDY
}
