package bzh.rouedad.panorama.web;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.panorama.Count;
import bzh.rouedad.panorama.Grain;
import bzh.rouedad.panorama.Matrix;
import bzh.rouedad.panorama.Panorama;
import bzh.rouedad.panorama.Question;
import bzh.rouedad.panorama.Spot;
import bzh.rouedad.panorama.ThemeUse;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Words;
import bzh.rouedad.territory.SizeBand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Territories and themes, and how many organisations do something: a blank is what nobody does yet. */
@Named
@RequestScoped
public class BlankMatrix {
    private static final int COLUMNS = 10;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Panorama panorama;
    @Inject
    Words words;

    private Question question;
    private Matrix matrix;
    private Pager pager;
    private List<ThemeUse> themes;
    private List<Row> rows;

    @PostConstruct
    void load() {
        question = Question.of(asked::get);
        matrix = panorama.matrix(signedIn.getViewer(), question);
        pager = Pager.of(asked.get("page"), COLUMNS, matrix.themes().size());
        themes = matrix.themes().stream().skip(pager.offset()).limit(COLUMNS).toList();
        rows = matrix.spots().stream().map(spot -> new Row(spot, themes.stream().map(theme -> cell(spot, theme.theme())).toList())).toList();
    }

    /** One line: the territory, and what there is of each theme of {@link #getThemes}. */
    public record Row(Spot spot, List<Cell> cells) {
        public Spot getSpot() {
            return spot;
        }

        public List<Cell> getCells() {
            return cells;
        }
    }

    /** What there is of a theme in a territory, and where it leads: to what is done, or to what can be done. */
    public record Cell(Count count, String address) {
        public long getNumber() {
            return count.organisations();
        }

        public boolean isBlank() {
            return count.isNone();
        }

        public String getAddress() {
            return address;
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    private Cell cell(Spot spot, String theme) {
        Count count = matrix.cell(spot, theme);
        String blank = "/carte/blancs/" + spot.code() + "?theme=" + words.encoded(theme);
        return new Cell(count, count.isNone() ? blank : count.practices() > 0 ? question.about(theme).shelf(spot.code()) : spot.getUrl());
    }

    /** The columns of this part, the most used first. */
    public List<ThemeUse> getThemes() {
        return themes;
    }

    /** In how many territories nobody does anything of the theme. */
    public long blanks(String theme) {
        return matrix.blanks(theme);
    }

    /** The map of one theme. */
    public String map(String theme) {
        return question.about(theme).at("/carte");
    }

    public Question getQuestion() {
        return question;
    }

    public Pager getPager() {
        return pager;
    }

    /** The address of this screen, to which a page number is added. */
    public String getAddress() {
        String here = question.about(null).at("/carte/blancs");
        return here + (here.contains("?") ? "&" : "?");
    }

    /** The whole matrix for spreadsheets. */
    public String getTable() {
        return question.about(null).at("/carte/blancs.csv");
    }

    public Grain[] getGrains() {
        return Grain.values();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }
}
