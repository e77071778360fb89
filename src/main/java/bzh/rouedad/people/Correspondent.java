package bzh.rouedad.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * An address whose owner wants to hear of something and has no account here, or did not sign in. Until the owner confirmed
 * it, it gets nothing but the question whether it was them.
 */
@Entity
@Table(name = "people_correspondent")
public class Correspondent {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String email;
    @Column(name = "email_key")
    private String emailKey;
    private String language;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Correspondent() {
    }

    Correspondent(EmailAddress email, Locale language, Instant now) {
        this.email = email.text();
        this.emailKey = email.key();
        this.language = language.getLanguage();
        this.madeAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    String emailKey() {
        return emailKey;
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
