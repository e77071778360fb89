package bzh.rouedad.poll;

/** Whether somebody could come on a proposed day. */
public enum Choice {
    YES, IF_NEEDED, NO
}
