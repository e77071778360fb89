package bzh.rouedad.space;

/** What a space is for: the network's own home, a partner, a working group, a club. */
public enum SpaceKind {
    NETWORK, PARTNER, GROUP, CLUB
}
