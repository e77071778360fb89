package bzh.rouedad.search.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.search.QuestionLine;
import bzh.rouedad.search.QuestionList;
import bzh.rouedad.search.Questions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What people ask the search, for animators: what is missing, and how people name it. */
@Named
@RequestScoped
public class QuestionsPage {
    private static final int SHOWN = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Questions questions;

    private Span span;
    private List<Table> tables = List.of();

    @PostConstruct
    void load() {
        span = Span.of(asked.get("periode"));
        if (signedIn.getViewer().isAnimator()) {
            tables = Stream.of(QuestionList.values()).map(list -> new Table(list.name(),
                    questions.list(signedIn.getViewer(), list, span.since(), SHOWN))).toList();
        }
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isAnimator(), signedIn.getViewer().isSignedIn());
    }

    public Span getSpan() {
        return span;
    }

    public Span[] getSpans() {
        return Span.values();
    }

    /** Askings from which on a question is told. */
    public int getLeast() {
        return Questions.TOLD_FROM;
    }

    public List<Table> getTables() {
        return tables;
    }

    /** Whether there is nothing to tell. */
    public boolean isNothingAsked() {
        return tables.stream().allMatch(table -> table.lines().isEmpty());
    }

    /**
     * Questions of one kind.
     *
     * @param name the end of the keys of its sentences
     */
    public record Table(String name, List<QuestionLine> lines) {
        public String getName() {
            return name;
        }

        public List<QuestionLine> getLines() {
            return lines;
        }
    }
}
