package bzh.rouedad.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Mails and settings for tests. */
final class Mails {

    static final Address SOAZIG = new Address("Soazig Le Bihan", "soazig@arzh.example");

    private Mails() {
    }

    static Mail to(Address to, String subject) {
        return new Mail("17.notice@reseau.example", to, Optional.empty(), subject, "Kenavo\n", "<p>Kenavo</p>",
                Map.of(), List.of(), Locale.FRENCH);
    }

    static Mail full() {
        byte[] calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] pdf = {'%', 'P', 'D', 'F', 0, (byte) 0xFF, 13, 10};
        return new Mail("9.event@reseau.example", new Address("Maëlle Kerœuzé", "maelle@arzh.example"),
                Optional.of(new Address("Équipe d’animation", "equipe@reseau.example")),
                "Rencontres de l’été à Brest : inscription confirmée ✅",
                "Bonjour Maëlle,\n.\nÀ bientôt — l’équipe « Rouedad »\n" + "œ".repeat(1500),
                "<p>Bonjour Maëlle,</p><p>À bientôt</p>",
                Map.of("List-Id", "Espace Écoles <ecoles.reseau.example>",
                        "List-Unsubscribe", "<https://reseau.example/u/" + "k".repeat(120) + ">"),
                List.of(Enclosure.invitation(calendar, "REQUEST"),
                        new Enclosure("Compte rendu d’été.pdf", "application/pdf", pdf, "")), Locale.FRENCH);
    }

    static MailSettings server(int port) {
        return new MailSettings(Optional.of("127.0.0.1"), Integer.toString(port), Optional.empty(), Optional.empty(),
                "off", "wiki@reseau.example", Optional.of("Réseau d’été"), "unused");
    }

    static MailSettings folder(Path folder) {
        return new MailSettings(Optional.empty(), "25", Optional.empty(), Optional.empty(), "off",
                "wiki@reseau.example", Optional.of("Réseau d’été"), folder.toString());
    }

    static Postman postman(MailSettings settings) {
        return new Postman(settings, new MailFolder(settings));
    }
}
