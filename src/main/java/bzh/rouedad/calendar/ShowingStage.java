package bzh.rouedad.calendar;

/** Whether another space shows a meeting: it was asked to, does so, or would rather not. */
public enum ShowingStage {
    PROPOSED, ACCEPTED, DECLINED
}
