package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the readers of saved searches may see at this moment. */
@ApplicationScoped
class Readers {
    @Inject
    Persons persons;
    @Inject
    Circles circles;

    /** The reader as one who looks at things now; empty for a person who is no longer with us. */
    protected Optional<Viewer> viewer(Addressee reader) {
        return reader.personId() == null ? Optional.of(Viewer.stranger())
                : persons.find(reader.personId()).filter(person -> !person.isDisabled()).map(this::viewer);
    }

    private Viewer viewer(Person person) {
        return circles.viewer(person);
    }

    /** For many questions in one transaction: each reader's rights are asked once. */
    protected Sight sight() {
        return new Sight(this);
    }

    /** Rights as they were found when first asked; not to be kept. */
    static final class Sight {
        private final Readers readers;
        private final Map<Addressee, Optional<Viewer>> viewers = new HashMap<>();

        private Sight(Readers readers) {
            this.readers = readers;
        }

        boolean sees(Addressee reader, Entry thing) {
            // What everybody sees needs no question; most things are such.
            return thing.isVisibleTo(Viewer.stranger())
                    || viewers.computeIfAbsent(reader, readers::viewer).filter(thing::isVisibleTo).isPresent();
        }
    }
}
