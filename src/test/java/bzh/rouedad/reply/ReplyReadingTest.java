package bzh.rouedad.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bzh.rouedad.registration.Answers.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReadingTest {
    private static final String STAMP = "20261126T101500Z";

    private static String reply(String word) {
        return Written.reply("1@reseau.example", "anne@lannion.example", word, STAMP);
    }

    private static Outcome refused(String text) {
        return assertThrows(NotTaken.class, () -> ReplyReading.read(text)).why();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,ACCEPT", "accepted,ACCEPT", "TENTATIVE,PERHAPS", "DECLINED,DECLINE"})
    void whoSaysWhatOfWhichMeetingIsRead(String word, Wish wish) throws NotTaken {
        Reply reply = ReplyReading.read(reply(word)).orElseThrow();
        assertEquals("1@reseau.example", reply.uid());
        assertEquals("anne@lannion.example", reply.attendee().text());
        assertEquals(Instant.parse("2026-11-26T10:15:00Z"), reply.written());
        assertEquals(wish, reply.wish());
    }

    @ParameterizedTest
    @CsvSource({"anne+agenda@lannion.example,anne+agenda@lannion.example", "anne%2Bagenda@lannion.example,anne+agenda@lannion.example"})
    void addressesAreReadAsTheyAreWrittenInAddressesOfTheWeb(String written, String meant) throws NotTaken {
        assertEquals(meant, ReplyReading.read(Written.reply("1", written, "ACCEPTED", STAMP)).orElseThrow().attendee().text());
    }

    @Test
    void longLinesAreReadAsOne() throws NotTaken {
        String folded = reply("DECLINED").replace("ATTENDEE;CN=", "ATTENDEE;\r\n CN=").replace("mailto:anne@", "mail\r\n to:an\r\n ne@");
        assertEquals("anne@lannion.example", ReplyReading.read(folded).orElseThrow().attendee().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "PUBLISH", "CANCEL", "REFRESH"})
    void anInvitationIsNoAnswer(String method) throws NotTaken {
        assertEquals(Optional.empty(), ReplyReading.read(reply("ACCEPTED").replace("METHOD:REPLY", "METHOD:" + method)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELEGATED", "NEEDS-ACTION", "X-PEUT-ETRE"})
    void whatOnlyPeopleCanDecideIsNamed(String word) {
        assertEquals(Outcome.NOT_FOR_US, refused(reply(word)));
    }

    @Test
    void anotherTimeIsNotTaken() {
        assertEquals(Outcome.NOT_FOR_US, refused(reply("DECLINED").replace("METHOD:REPLY", "METHOD:COUNTER")));
    }

    @Test
    void severalAtOnceAreRefused() {
        String one = reply("DECLINED");
        String event = one.substring(one.indexOf("BEGIN:VEVENT"), one.indexOf("END:VCALENDAR"));
        assertEquals(Outcome.SEVERAL, refused(one.replace("END:VCALENDAR", event + "END:VCALENDAR")));
        assertEquals(Outcome.SEVERAL, refused(one.replace("ORGANIZER", "ATTENDEE;PARTSTAT=DECLINED:mailto:brieg@lorient.example\r\nORGANIZER")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UID:.*", "DTSTAMP:.*", "ATTENDEE.*", "PARTSTAT=DECLINED", "BEGIN:VEVENT", "END:VEVENT", "mailto:anne@lannion.example"})
    void whatLacksSomethingIsMalformed(String lacking) {
        assertEquals(Outcome.MALFORMED, refused(reply("DECLINED").replaceFirst(lacking + "(\r\n)?", "")));
    }

    @ParameterizedTest
    @CsvSource({"20261126T101500Z,20269926T101500Z", "20261126T101500Z,20261126T101500", "20261126T101500Z,hier", "anne@,anne%0D%0Abcc@", "anne@,anne\u760d@", "anne@,an%zzne@"})
    void aDateOrAnAddressThatIsNoneIsMalformed(String good, String bad) {
        assertEquals(Outcome.MALFORMED, refused(reply("DECLINED").replace(good, bad)));
    }

    @Test
    void noiseIsMalformedSoon() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(Outcome.MALFORMED, refused(""));
            assertEquals(Outcome.MALFORMED, refused("BEGIN:VCALENDAR\r\n".repeat(12_000)));
            assertEquals(Outcome.MALFORMED, refused("BEGIN:VCALENDAR\r\n" + "A;".repeat(100_000)));
            assertEquals(Outcome.MALFORMED, refused("(".repeat(200_000)));
        });
    }
}
