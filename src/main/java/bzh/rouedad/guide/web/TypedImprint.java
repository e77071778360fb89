package bzh.rouedad.guide.web;

import bzh.rouedad.file.Licence;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Imprint;
import bzh.rouedad.guide.Level;
import bzh.rouedad.guide.Withdrawal;
import java.util.List;

/** What people type about a publication as a whole: lists as lines, themes between commas. */
public class TypedImprint {
    private Licence licence;
    private Level level;
    private String reviewBy;
    private String steward;
    private String publishers;
    private String authors;
    private String themes;
    private Long cover;
    private String reason;
    private String replacement;

    static TypedImprint of(Guide guide) {
        TypedImprint typed = new TypedImprint();
        Imprint said = Imprint.of(guide);
        typed.licence = said.licence();
        typed.level = said.level();
        typed.reviewBy = said.reviewBy();
        typed.steward = said.steward();
        typed.publishers = String.join("\n", said.publishers());
        typed.authors = String.join("\n", said.authors());
        typed.themes = String.join(", ", said.themes());
        typed.cover = said.cover();
        typed.reason = guide.getWithdrawnReason();
        typed.replacement = guide.getReplacedBy();
        return typed;
    }

    Imprint imprint() {
        return new Imprint(licence, level, reviewBy, steward, lines(publishers), lines(authors),
                themes == null ? List.of() : List.of(themes.split(",")), cover);
    }

    Withdrawal withdrawal() {
        return new Withdrawal(reason, replacement);
    }

    private static List<String> lines(String typed) {
        return typed == null ? List.of() : typed.lines().toList();
    }

    public List<Licence> getLicences() {
        return Licence.OPEN;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    /** Null for the one that is usual for the steward. */
    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }

    /** Null when it is for everybody. */
    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(String reviewBy) {
        this.reviewBy = reviewBy;
    }

    public String getSteward() {
        return steward;
    }

    public void setSteward(String steward) {
        this.steward = steward;
    }

    public String getPublishers() {
        return publishers;
    }

    public void setPublishers(String publishers) {
        this.publishers = publishers;
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public String getThemes() {
        return themes;
    }

    public void setThemes(String themes) {
        this.themes = themes;
    }

    /** Id of the picture on the cover; null for none. */
    public Long getCover() {
        return cover;
    }

    public void setCover(Long cover) {
        this.cover = cover;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }
}
