package bzh.rouedad.search;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions that stand: each thing that is new or changed is asked of all of them at once, and one is asked of everything
 * when it begins. They are answered by what has all of their words, by any of their names, and never give anything up.
 */
@ApplicationScoped
public class Standing {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_WRITTEN = 4000;

    @Inject
    Index index;
    @Inject
    Reach reach;
    @Inject
    SynonymList synonyms;
    @Inject
    Catalogue catalogue;
    @Inject
    Courier courier;

    private volatile Presearch presearch;

    /**
     * What may stand.
     *
     * @throws InvalidInput at {@code question} when it is too long or has no word that means something, at {@code filter}
     *     when a value has more than 200 characters, or all of them together, {@link Filter#written written}, more than 4000
     */
    public Sought checked(String question, Filter filter) {
        String typed = InvalidInput.line("question", question, Search.LONGEST);
        if (!Word.saysSomething(Question.of(typed).text())) {
            throw new InvalidInput("question", "search.invalid.standing");
        }
        if (filter.values().values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)
                || filter.written().length() > LONGEST_WRITTEN) {
            throw new InvalidInput("filter", "language.invalid.long", LONGEST_VALUE);
        }
        return new Sought(typed, filter);
    }

    /** Which of these questions, by their numbers, each of these things answers; who may see it is not asked. */
    public Map<Ref, Set<Long>> answered(Collection<Entry> things, Map<Long, Sought> questions) {
        Presearch all = Presearch.of(questions, synonyms.current(), presearch);
        presearch = all;
        Map<Ref, Set<Long>> answered = new HashMap<>();
        things.forEach(thing -> answered.put(thing.ref(), answered(all, thing)));
        return answered;
    }

    /**
     * What answers now, as far as the viewer sees it: what the index holds, and what is on its way there.
     *
     * @throws InvalidInput at {@code question} while the index is being made and cannot tell
     */
    public Set<Ref> answering(Viewer viewer, Sought sought) {
        if (!index.isComplete()) {
            throw new InvalidInput("question", "search.invalid.unready");
        }
        // First what is on its way: what arrives in between is found in the index.
        Set<Ref> underway = underway();
        Set<Ref> found = new HashSet<>(inIndex(viewer, sought));
        found.removeAll(underway);
        Presearch one = Presearch.of(Map.of(0L, sought), synonyms.current(), null);
        catalogue.find(underway).values().stream().filter(entry -> entry.isVisibleTo(viewer))
                .filter(entry -> !answered(one, entry).isEmpty()).forEach(entry -> found.add(entry.ref()));
        return found;
    }

    private Set<Ref> underway() {
        Set<Ref> refs = new HashSet<>();
        for (Activity line : courier.underway(Indexing.NAME)) {
            if (refs.add(line.getThing()) && line.getVerb().isPlacing()) {
                refs.addAll(catalogue.following(line.getThing()));
            }
        }
        return refs;
    }

    private List<Ref> inIndex(Viewer viewer, Sought sought) {
        Question question = Question.of(sought.question());
        Asking asking = new Asking(question, Word.of(question.text()), new Ranking(synonyms.current(), word -> false),
                Reach.narrowed(reach.visible(viewer), sought.filter(), question.space()));
        return index.ask(searcher -> AllAnswers.of(searcher, asking.whole()));
    }

    private static Set<Long> answered(Presearch questions, Entry thing) {
        try {
            return questions.answered(new OneThing(thing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
