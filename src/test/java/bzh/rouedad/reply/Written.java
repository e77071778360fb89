package bzh.rouedad.reply;

/** An answer as a program writes it. */
final class Written {
    private Written() {
    }

    static String reply(String uid, String attendee, String word, String stamp) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Un agenda//FR
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:%s
                SEQUENCE:0
                ATTENDEE;CN="Anne, au bureau";PARTSTAT=%s:mailto:%s
                ORGANIZER:mailto:reseau@reseau.example
                DTSTART;TZID=Europe/Paris:20261224T093000
                SUMMARY:Accepté : Rencontre
                COMMENT:Je viens avec du kouign-amann.
                END:VEVENT
                END:VCALENDAR
                """.formatted(uid, stamp, word, attendee).replace("\n", "\r\n");
    }
}
