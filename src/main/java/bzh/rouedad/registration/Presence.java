package bzh.rouedad.registration;

/** How somebody takes part. */
public enum Presence {
    ON_SITE, REMOTE
}
