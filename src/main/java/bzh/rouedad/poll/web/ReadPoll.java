package bzh.rouedad.poll.web;

import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.poll.Choice;
import bzh.rouedad.poll.Poll;
import bzh.rouedad.poll.PollPolicy;
import bzh.rouedad.poll.Polling;
import bzh.rouedad.poll.Polls;
import bzh.rouedad.poll.Sheet;
import bzh.rouedad.poll.Slot;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proposed dates with who could come when; those of a space for its front door. */
@Named
@RequestScoped
public class ReadPoll {
    private static final int AT_THE_DOOR = 5;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Polls polls;
    @Inject
    Polling polling;
    @Inject
    Words words;

    private Poll poll;
    private Sheet sheet;
    private final Map<String, String> choices = new HashMap<>();

    @PostConstruct
    void load() {
        poll = asked.get("poll") == null ? null : polls.find(signedIn.getViewer(), asked.get("poll")).orElse(null);
        if (poll != null) {
            sheet = polling.sheet(poll);
            sheet.rows().stream().filter(row -> row.personId().equals(signedIn.getViewer().personIdOrNull()))
                    .forEach(row -> row.choices().forEach((key, choice) -> choices.put(key, choice.name())));
            // Fields are named after their dates, as somebody may have added one in between.
            sheet.slots().stream().map(Slot::key).filter(key -> asked.get("choice-" + key) != null)
                    .forEach(key -> choices.put(key, asked.get("choice-" + key)));
        }
    }

    public void open() {
        if (poll == null) {
            Screen.absent();
        }
    }

    public void answer() {
        carefully(() -> {
            Map<String, Choice> said = new HashMap<>();
            choices.forEach((key, word) -> Stream.of(Choice.values()).filter(each -> each.name().equals(word)).forEach(each -> said.put(key, each)));
            polling.answer(signedIn.getViewer(), poll, said);
            Screen.tell(words.say("poll.answered"));
            Screen.go(poll.getUrl());
        });
    }

    public void decide(String key) {
        carefully(() -> Screen.go(polling.decide(signedIn.getViewer(), poll, key).getUrl()));
    }

    private void carefully(Runnable act) {
        acting.attempt(poll != null, act);
    }

    public Poll getPoll() {
        return poll;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public List<String> getParagraphs() {
        return poll.getSummary() == null ? List.of() : poll.getSummary().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What the viewer says of each date, by its key. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public Choice[] getKinds() {
        return Choice.values();
    }

    public long count(Slot slot, String choice) {
        return sheet.count(slot, Choice.valueOf(choice));
    }

    public boolean isAnswerable() {
        return PollPolicy.mayAnswer(signedIn.getViewer(), poll);
    }

    public boolean isDecidable() {
        return poll.isOpen() && PollPolicy.mayDecide(signedIn.getViewer(), poll);
    }

    /** Those of a space that are open. */
    public List<Poll> openIn(Space space) {
        return polls.open(signedIn.getViewer(), space, AT_THE_DOOR);
    }

    public boolean isProposable(Space space) {
        return PollPolicy.mayPropose(signedIn.getViewer(), space);
    }
}
