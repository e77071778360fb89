package bzh.rouedad.search.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Hit;
import bzh.rouedad.search.Hits;
import bzh.rouedad.search.Search;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asking and being answered; the whole question stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;
    private static final List<String> KINDS = List.of("page", "guide", "event", "space", "file", "comment");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Search search;

    private String question;
    private String kind;
    private Hits hits;
    private Pager pager;

    @PostConstruct
    void load() {
        question = asked.get("q");
        kind = KINDS.contains(String.valueOf(asked.get("kind"))) ? asked.get("kind") : null;
        String space = asked.get("in");
        int offset = Pager.of(asked.get("page"), SIZE, 0).offset();
        hits = search.find(signedIn.getViewer(), question, new Filter(kind, space == null || space.isBlank() ? null : space),
                offset, SIZE);
        pager = Pager.of(asked.get("page"), SIZE, hits.total());
    }

    public String getQuestion() {
        return question;
    }

    public boolean isAsked() {
        return question != null && !question.isBlank();
    }

    public String getKind() {
        return kind;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public long getTotal() {
        return hits.total();
    }

    public List<Hit> getHits() {
        return hits.list();
    }

    public Pager getPager() {
        return pager;
    }

    /** This question as the start of an address. */
    public String getAddress() {
        return "q=" + URLEncoder.encode(String.valueOf(question), StandardCharsets.UTF_8) + "&"
                + (kind == null ? "" : "kind=" + kind + "&");
    }

    /** The passages as HTML: plain text escaped, the words found in {@code mark}. */
    public String passages(Hit hit) {
        return hit.passages().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace(String.valueOf(Hit.OPEN), "<mark>").replace(String.valueOf(Hit.CLOSE), "</mark>");
    }
}
