package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true  | mx.reseau.example; dmarc=pass header.from=lannion.example",
        "true  | MX.reseau.example 1; spf=fail smtp.mailfrom=x.example; dmarc=pass (p=none dis=none) header.from=Lannion.example",
        "true  | mx.reseau.example; dkim=pass header.d=lannion.example header.s=k1",
        "true  | mx.reseau.example; dkim=pass (2048-bit key (good)) header.i=@lannion.example",
        "true  | mx.reseau.example; dkim=fail header.d=lannion.example; dkim=pass header.d=lannion.example",
        "false | mx.reseau.example; dkim=pass header.d=annion.example",
        "false | mx.reseau.example; dkim=pass header.d=example",
        "false | mx.reseau.example; dkim=pass header.d=mail.lannion.example",
        "false | mx.reseau.example; dmarc=fail header.from=lannion.example",
        "false | mx.reseau.example; dmarc=pass header.from=lorient.example",
        "false | mx.reseau.example; dmarc=fail (dmarc=pass header.from=lannion.example)",
        "false | mx.reseau.example; dmarc=passed header.from=lannion.example",
        "false | mx.reseau.example; spf=pass smtp.mailfrom=lannion.example",
        "false | mx.lannion.example; dmarc=pass header.from=lannion.example",
        "false | mx.reseau.example.lannion.example; dmarc=pass header.from=lannion.example",
        "false | mx.reseau.example; none",
        "false | ''"
    })
    void onlyWhatTheNamedServerSaysOfTheSendersDomainCounts(boolean expected, String header) {
        assertEquals(expected, SenderCheck.passes(List.of(header), "mx.reseau.example", "anne@lannion.example"));
    }

    @ParameterizedTest
    @CsvSource({"anne@service.lannion.example,true", "anne@lannion.example,true", "anne@xlannion.example,false"})
    void aSignatureOfTheDomainAboveIsGood(String mailbox, boolean expected) {
        assertEquals(expected, SenderCheck.passes(List.of("mx; dkim=pass header.d=lannion.example"), "mx", mailbox));
    }
}
