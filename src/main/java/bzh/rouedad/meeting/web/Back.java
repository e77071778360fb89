package bzh.rouedad.meeting.web;

/** Where a plain form leads back to: an address of this site only. */
final class Back {
    private Back() {
    }

    /** The address as typed, or this other one when it leads elsewhere. */
    static String to(String typed, String otherwise) {
        return typed != null && typed.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") ? typed : otherwise;
    }
}
