package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.SurveyAsked;
import bzh.rouedad.attendance.SurveyLinks;
import bzh.rouedad.attendance.SurveyQuestion;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Answering, by the link from a letter, what one thought of a meeting. Opening the address changes nothing. */
@Named
@RequestScoped
public class AnswerSurvey {
    @Inject
    Asked asked;
    @Inject
    SurveyLinks links;
    @Inject
    Words words;
    private SurveyAsked survey;
    private final List<String> marks = Arrays.asList(new String[SurveyQuestion.values().length]);
    private String said;

    @PostConstruct
    void load() {
        survey = links.find(asked.get("key")).orElse(null);
    }

    public void send() {
        try {
            Screen.tell(words.say(links.answer(asked.get("key"), marks, said) ? "attendance.survey.thanks" : "attendance.survey.before"));
            Screen.go(Screen.here());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** Null for a link that leads to nothing. */
    public SurveyAsked getSurvey() {
        return survey;
    }

    public SurveyQuestion[] getQuestions() {
        return SurveyQuestion.values();
    }

    /** By the order of the questions, as typed. */
    public List<String> getMarks() {
        return marks;
    }

    public String getWords() {
        return said;
    }

    public void setWords(String words) {
        said = words;
    }
}
