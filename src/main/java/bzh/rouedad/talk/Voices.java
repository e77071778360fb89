package bzh.rouedad.talk;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What readers said of pages in passing. They need no account; those who look after a page hear them. */
@ApplicationScoped
public class Voices {
    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    VoiceLimit limit;

    /**
     * Takes what a reader says of a page they see.
     *
     * @param words at most 500 characters, or null; kept only when something is wrong
     * @param place where the request comes from; forgotten at once, but for a keyed hash that no day outlives
     * @throws TooManyAttempts when too much came from there within the hour
     * @throws InvalidInput    at {@code words}
     */
    @Transactional
    public void say(Viewer viewer, Page page, boolean helpful, String words, String place) {
        viewer.require(viewer.sees(page.getSpace().getCircle()));
        String checked = helpful ? null : InvalidInput.optional("words", words, LONGEST);
        limit.count(place);
        em.persist(new Voice(em.getReference(Page.class, page.getId()), helpful, checked, Clock.systemUTC().instant()));
    }

    /** How many said that it helped, or that something is wrong. */
    public long count(Viewer viewer, Page page, boolean helpful) {
        viewer.require(TalkPolicy.mayHearVoices(viewer, page));
        return em.createQuery("select count(v) from Voice v where v.page = :page and v.helpful = :helpful", Long.class)
                .setParameter("page", page).setParameter("helpful", helpful).getSingleResult();
    }

    /** The latest that said in words what is wrong. */
    public List<Voice> latest(Viewer viewer, Page page, int most) {
        viewer.require(TalkPolicy.mayHearVoices(viewer, page));
        return em.createQuery("select v from Voice v where v.page = :page and v.words is not null order by v.at desc, v.id desc", Voice.class)
                .setParameter("page", page).setMaxResults(most).getResultList();
    }
}
