package bzh.rouedad.registration.web;

import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a form about a registration holds. */
public final class TypedRegistration {
    private final Terms terms;
    private String name;
    private String organisation;
    private Presence presence;
    private String seats = "1";
    private boolean listed;
    private final List<String> answers;
    private Long seen;

    private TypedRegistration(Terms terms) {
        this.terms = terms;
        answers = new ArrayList<>(Collections.nCopies(terms.getQuestionList().size(), ""));
        presence = terms.getPresences().get(0);
    }

    /** An empty one for somebody of this name, which may be null. */
    static TypedRegistration fresh(Terms terms, String name) {
        TypedRegistration form = new TypedRegistration(terms);
        form.name = name;
        return form;
    }

    /** What was handed in before. */
    static TypedRegistration of(Terms terms, Registration registration) {
        TypedRegistration form = new TypedRegistration(terms);
        form.name = registration.getName();
        form.organisation = registration.getOrganisation();
        form.presence = registration.getPresence();
        form.seats = Integer.toString(registration.getSeats());
        form.listed = registration.isListed();
        for (int i = 0; i < Math.min(form.answers.size(), registration.getAnswers().size()); i++) {
            form.answers.set(i, registration.getAnswers().get(i));
        }
        form.seen = registration.getVersion();
        return form;
    }

    RegistrationText text() {
        return new RegistrationText(name, organisation, presence, seats, listed, answers);
    }

    public List<String> getQuestions() {
        return terms.getQuestionList();
    }

    public List<Presence> getPresences() {
        return terms.getPresences();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public List<String> getAnswers() {
        return answers;
    }

    /** The version it was opened on; null for a new one. */
    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
