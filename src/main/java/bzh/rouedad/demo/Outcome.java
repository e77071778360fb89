package bzh.rouedad.demo;

import bzh.rouedad.meeting.AgendaText;
import bzh.rouedad.meeting.DecisionText;
import bzh.rouedad.meeting.TaskText;
import java.util.List;

/**
 * What a meeting of the demonstration talked about and led to.
 *
 * @param agenda  the points, a line each
 * @param minutes slug of the page that says it all; null for none
 * @param follows title of the meeting of the same space that handed on its agenda; null for none
 */
record Outcome(AgendaText agenda, List<DecisionText> decisions, List<Errand> errands, String minutes, String follows) {
    /** A task of it. */
    record Errand(TaskText text, boolean done) {
    }

    static Outcome of(Card card) {
        return new Outcome(new AgendaText(String.join("\n", card.texts("agenda"))),
                card.cards("decisions").stream().map(each -> new DecisionText(card.textOrNull("day"), each.text("text"), each.textOrNull("reason"),
                        each.textOrNull("carrier"))).toList(),
                card.cards("tasks").stream().map(each -> new Errand(new TaskText(each.text("text"), null, each.textOrNull("who"),
                        each.textOrNull("due")), "true".equals(each.textOrNull("done")))).toList(),
                card.textOrNull("minutes"), card.textOrNull("follows"));
    }
}
