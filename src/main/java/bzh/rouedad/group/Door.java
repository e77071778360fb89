package bzh.rouedad.group;

/** How one comes into a group. */
public enum Door {
    /** By a click. */
    OPEN,
    /** By asking its animators. */
    REQUEST,
    /** By being invited. */
    INVITATION,
    /** By an address of one of its domains, after its owner said yes. */
    DOMAIN
}
