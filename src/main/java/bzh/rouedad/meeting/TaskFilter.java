package bzh.rouedad.meeting;

import bzh.rouedad.catalogue.Narrowing;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which tasks a list shows.
 *
 * @param state    they are in; null for all
 * @param late     whether only open ones whose day has passed are shown
 * @param personId who is in charge; null for everybody
 * @param today    the day it is
 */
public record TaskFilter(TaskState state, boolean late, Long personId, LocalDate today) {
    private static final Map<String, TaskState> WORDS = Map.of("ouvertes", TaskState.OPEN, "faites", TaskState.DONE, "abandonnees", TaskState.DROPPED);
    /** How an address says that only late ones are shown. */
    public static final String LATE = "retard";

    /** As an address says it: {@code ouvertes}, {@code faites}, {@code abandonnees} or {@code retard}, and the id of a person. */
    public static TaskFilter of(String state, String person, LocalDate today) {
        return new TaskFilter(state == null ? null : WORDS.get(state), LATE.equals(state),
                person != null && person.matches("[0-9]{1,18}") ? Long.valueOf(person) : null, today);
    }

    /** Open ones of this person. */
    public static TaskFilter openOf(long personId, LocalDate today) {
        return new TaskFilter(TaskState.OPEN, false, personId, today);
    }

    /** The open ones. */
    public static TaskFilter open(LocalDate today) {
        return new TaskFilter(TaskState.OPEN, false, null, today);
    }

    private Narrowing narrowing() {
        return new Narrowing().by("etat", late ? LATE : word(), late ? "t.state = bzh.rouedad.meeting.TaskState.OPEN and t.due < :today" : "t.state = :state",
                        late ? Map.of("today", today.toString()) : state == null ? Map.of() : Map.of("state", state))
                .by("personne", personId == null ? null : personId.toString(), "t.personId = :personne", personId);
    }

    private String word() {
        return WORDS.entrySet().stream().filter(each -> each.getValue() == state).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** The parameters of an address; empty when nothing is chosen. */
    public String parameters() {
        return narrowing().parameters();
    }

    String clause() {
        return narrowing().clause();
    }

    <Q extends Query> Q bind(Q query) {
        return narrowing().bind(query);
    }
}
