package bzh.rouedad.practice;

import bzh.rouedad.language.RoughDate;
import bzh.rouedad.wiki.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one version of a practice says; it never changes. */
@Embeddable
public class Sheet {
    private String title;
    private String problem;
    private String done;
    private String partners;
    @Column(name = "cost_least")
    private Long costLeast;
    @Column(name = "cost_most")
    private Long costMost;
    @Column(name = "cost_about")
    private boolean costAbout;
    @Column(name = "cost_period")
    private String period;
    @Column(name = "start_date")
    private String start;
    @Column(name = "end_date")
    private String end;
    @Enumerated(EnumType.STRING)
    private PracticeState state;
    private String results;
    private String lessons;
    private String contact;
    @Column(name = "story_id")
    private Long storyId;
    @Convert(converter = Lines.class)
    private List<String> themes = List.of();
    @Convert(converter = Lines.class)
    private List<String> documents = List.of();

    protected Sheet() {
    }

    /** Of a text that was checked; the ids are those of a page and of files, as texts. */
    Sheet(PracticeText text, Cost cost, RoughDate start, RoughDate end, Long storyId, List<String> documents) {
        title = text.title();
        problem = text.problem();
        done = text.done();
        partners = text.partners();
        costLeast = cost == null ? null : cost.least();
        costMost = cost == null ? null : cost.most();
        costAbout = cost != null && cost.about();
        period = text.period();
        this.start = start == null ? null : start.toString();
        this.end = end == null ? null : end.toString();
        state = text.state();
        results = text.results();
        lessons = text.lessons();
        contact = text.contact();
        this.storyId = storyId;
        themes = text.themes();
        this.documents = documents;
    }

    /** The same again, for another row. */
    Sheet copy() {
        Sheet copy = new Sheet();
        copy.title = title;
        copy.problem = problem;
        copy.done = done;
        copy.partners = partners;
        copy.costLeast = costLeast;
        copy.costMost = costMost;
        copy.costAbout = costAbout;
        copy.period = period;
        copy.start = start;
        copy.end = end;
        copy.state = state;
        copy.results = results;
        copy.lessons = lessons;
        copy.contact = contact;
        copy.storyId = storyId;
        copy.themes = themes;
        copy.documents = documents;
        return copy;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("problem", problem);
        fields.put("done", done);
        fields.put("partners", partners);
        fields.put("cost", getCost());
        fields.put("period", period);
        fields.put("start", start);
        fields.put("end", end);
        fields.put("state", state);
        fields.put("results", results);
        fields.put("lessons", lessons);
        fields.put("contact", contact);
        fields.put("story", storyId);
        fields.put("themes", List.copyOf(themes));
        fields.put("documents", List.copyOf(documents));
        return fields;
    }

    /** Names of the fields that say something else than in the other; all that say anything when that is null. */
    List<String> changedFrom(Sheet other) {
        Map<String, Object> before = other == null ? new Sheet().fields() : other.fields();
        return fields().entrySet().stream().filter(field -> !Objects.equals(field.getValue(), before.get(field.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    public String getTitle() {
        return title;
    }

    public String getProblem() {
        return problem;
    }

    public String getDone() {
        return done;
    }

    public String getPartners() {
        return partners;
    }

    /** Null when nobody told. */
    public Cost getCost() {
        return costLeast == null && costMost == null ? null : new Cost(costLeast, costMost, costAbout);
    }

    /** What the amount covers, in its own words. */
    public String getPeriod() {
        return period;
    }

    public RoughDate getStart() {
        return RoughDate.kept(start);
    }

    public RoughDate getEnd() {
        return RoughDate.kept(end);
    }

    public PracticeState getState() {
        return state;
    }

    public String getResults() {
        return results;
    }

    /** What they would do differently. */
    public String getLessons() {
        return lessons;
    }

    public String getContact() {
        return contact;
    }

    /** Id of the wiki page that tells the long story; null when there is none. */
    public Long getStoryId() {
        return storyId;
    }

    public List<String> getThemes() {
        return themes;
    }

    /** Ids of files, in order. */
    List<Long> documentIds() {
        return documents.stream().map(Long::valueOf).toList();
    }
}
