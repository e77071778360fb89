package bzh.rouedad.screen;

import bzh.rouedad.language.Dates;
import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Sentences with something put in, and dates, in the language of the request. For views. */
@Named
@RequestScoped
public class Words {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    @Inject
    Speaking speaking;

    public String say(String key) {
        return Messages.say(speaking.getLanguage(), key);
    }

    public String say(String key, Object first) {
        return Messages.say(speaking.getLanguage(), key, first);
    }

    public String say(String key, Object first, Object second) {
        return Messages.say(speaking.getLanguage(), key, first, second);
    }

    /** A text as part of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The sentence for one, or for several, of something; the number is {@code {0}}. */
    public String count(String key, long number) {
        return say(key + (number < 2 && (number == 1 || french()) ? ".one" : ".many"), number);
    }

    /** A number in groups of three digits, which no line break parts. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(speaking.getLanguage()).format(number);
    }

    /** A size in kilobytes, at least one, or from 1024 of them on in megabytes. */
    public String size(long bytes) {
        long kilobytes = Math.max(1, (bytes + 512) >> 10);
        return kilobytes < 1024 ? say("file.size.kilobytes", kilobytes) : say("file.size.megabytes", (kilobytes + 512) >> 10);
    }

    private boolean french() {
        return speaking.getLanguage().getLanguage().equals("fr");
    }

    /** A day with its hour, as it was in Brittany. */
    public String moment(Instant moment) {
        return moment == null ? "" : Dates.moment(speaking.getLanguage(), LocalDateTime.ofInstant(moment, HOME));
    }

    /** A day, as it was in Brittany. */
    public String date(Instant moment) {
        return moment == null ? "" : day(moment.atZone(HOME).toLocalDate());
    }

    public String day(LocalDate day) {
        return Dates.day(speaking.getLanguage(), day);
    }

    /** The hour and its minutes, which no line break parts. */
    public String hour(LocalDateTime hour) {
        return Dates.hour(speaking.getLanguage(), hour);
    }

    /** From when to when, days named once when they are the same. */
    public String span(LocalDateTime from, LocalDateTime to) {
        return Dates.span(speaking.getLanguage(), from, to);
    }

    /** The day of the month with the short month, for the margin of an agenda. */
    public String month(LocalDateTime day) {
        return DateTimeFormatter.ofPattern("MMM yyyy", speaking.getLanguage()).format(day);
    }
}
