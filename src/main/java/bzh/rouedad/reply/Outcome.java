package bzh.rouedad.reply;

import bzh.rouedad.registration.Answers.Answered;

/** What came of an answer that was read. */
public enum Outcome {
    LEFT, SEATED, NOTHING_NEW, ENDED, OVER,
    /** A later answer, or a later registration, stands. */
    OVERTAKEN,
    /** The calendar that came along cannot be read, or lacks what an answer needs. */
    MALFORMED,
    /** It answers for several meetings, or several people. */
    SEVERAL,
    /** It proposes another time, hands the seat to somebody else, or says something else that only people can decide. */
    NOT_FOR_US,
    /** It is given in the name of somebody else than the one who sent it. */
    OTHERS_NAME,
    /** The mail server does not say that the sender is whom the mail says. */
    NOT_VOUCHED,
    /** Nobody of this address signed up for this meeting. */
    UNKNOWN,
    /** The fault is ours; it is in the log. */
    FAILED;

    static Outcome of(Answered answered) {
        return valueOf(answered.name());
    }
}
