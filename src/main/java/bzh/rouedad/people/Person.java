package bzh.rouedad.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody with an account. A person comes in by an invitation, chooses a password, and may belong to several circles.
 * The address is compared without regard to case and never shown to strangers. A disabled person stays the author of
 * what they wrote, but neither signs in nor gets mail.
 */
@Entity
@Table(name = "people_person")
public class Person {
    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    private String name;
    private String email;
    @Column(name = "email_key")
    private String emailKey;
    @Column(name = "password_hash")
    private String passwordHash;
    private String language;
    private boolean administrator;
    private boolean disabled;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {
    }

    Person(String name, EmailAddress email, Locale language, Instant now) {
        this.name = name;
        this.email = email.text();
        this.emailKey = email.key();
        this.language = language.getLanguage();
        this.createdAt = now;
    }

    void choose(String hash) {
        passwordHash = hash;
    }

    void rename(String newName) {
        name = newName;
    }

    void speak(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    void makeAdministrator() {
        administrator = true;
    }

    String passwordHash() {
        return passwordHash;
    }

    String emailKey() {
        return emailKey;
    }

    /** Changes with the password and tells nothing of it: by this, what was begun under another one is known. */
    public String seal() {
        return new Secret(String.valueOf(passwordHash)).hash();
    }

    /** Whether the person has not chosen a password yet, and so cannot sign in. */
    public boolean isAwaited() {
        return passwordHash == null;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isDisabled() {
        return disabled;
    }
}
