package bzh.rouedad.wiki;

/** What became of a draft. Those that ended keep their form's key, so that a late message cannot bring them back. */
public enum DraftState {
    /** Its author may go on with it. */
    OPEN,
    /** It was saved as a page; only its digest is kept. */
    SAVED,
    /** Its author threw it away, and may change their mind. */
    DISCARDED
}
