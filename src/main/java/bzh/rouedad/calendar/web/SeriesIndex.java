package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.people.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The series and programmes that the viewer sees; cycles stand with their programme. */
@Named
@RequestScoped
public class SeriesIndex {
    private static final int SHOWN = 500;

    @Inject
    SignedIn signedIn;
    @Inject
    SeriesList list;

    public List<Series> getList() {
        return list.list(signedIn.getViewer(), SHOWN).stream().filter(each -> each.getParent() == null).toList();
    }
}
