package bzh.rouedad.territory;

import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.List;

/**
 * Taking over the official division of the region in a year, in two steps: somebody hands in an archive and sees what
 * it would change, then says yes. It is read and compared both times, so that what is written is what stands then; it
 * is written as a whole or not at all. Only administrators of the network may.
 */
@ApplicationScoped
public class Loading {
    /** The largest archive, in bytes. */
    public static final int LARGEST = 20 << 20;
    /** Whom data of the usual sources are owed to. */
    public static final String USUAL_ATTRIBUTION =
            "Code officiel géographique et populations (INSEE), intercommunalités (DGCL), contours (IGN) – Licence"
            + " Ouverte 2.0";
    private static final int EARLIEST = 2000;
    private static final int LONGEST_ATTRIBUTION = 500;

    @Inject
    Territories territories;
    @Inject
    Proposals proposals;
    @Inject
    Turns turns;
    @Inject
    @Any
    Instance<Copyist> copyists;

    /**
     * Takes an archive in, and looks through it: nothing is changed yet.
     *
     * @param year of the division, between 2000 and next year, not before the one that stands
     * @return the key by which it is asked for again
     * @throws BadSet       when its files are not what they should be
     * @throws InvalidInput at {@code archive} or {@code year}
     */
    @Transactional
    public String propose(Viewer viewer, String year, InputStream archive) throws IOException {
        viewer.require(viewer.isAdministrator());
        checked(year);
        byte[] zip = archive.readNBytes(LARGEST + 1);
        if (zip.length > LARGEST) {
            throw new InvalidInput("archive", "territory.bad.archive", LARGEST >> 20);
        }
        difference(zip);
        return proposals.keep(zip);
    }

    /**
     * What the archive with this key would change now.
     *
     * @throws BadSet       when it no longer fits what stands
     * @throws InvalidInput when it was forgotten, after a day
     */
    @Transactional
    public Difference difference(Viewer viewer, String key) throws IOException {
        viewer.require(viewer.isAdministrator());
        return difference(proposals.find(key));
    }

    /** Names in the archive that are no part of a set, and are passed over. */
    public List<String> passedOver(Viewer viewer, String key) throws IOException {
        viewer.require(viewer.isAdministrator());
        return SetArchive.read(proposals.find(key)).passedOver();
    }

    /**
     * Takes the archive over, as a whole.
     *
     * @param attribution whom the data are owed to, 500 characters at most; shown wherever they are
     * @return what was changed
     * @throws BadSet       when it no longer fits what stands
     * @throws InvalidInput at {@code year} or {@code attribution}, or when the archive was forgotten
     */
    @Transactional
    public Difference load(Viewer viewer, String key, String year, String attribution) throws IOException {
        viewer.require(viewer.isAdministrator());
        String owedTo = InvalidInput.line("attribution", attribution, LONGEST_ATTRIBUTION);
        turns.take("territory", "set");
        int ofYear = checked(year);
        RegionSet set = SetReading.read(SetArchive.read(proposals.find(key)));
        Standing standing = territories.everything();
        Difference difference = new Comparing(standing, set).difference();
        new Writing(territories, standing, set, ofYear).write(owedTo, viewer.personId(), Clock.systemUTC().instant());
        if (!difference.isNone()) {
            copyists.forEach(copyist -> copyist.territoriesChanged(viewer));
        }
        return difference;
    }

    private Difference difference(byte[] zip) {
        return new Comparing(territories.everything(), SetReading.read(SetArchive.read(zip))).difference();
    }

    private int checked(String typed) {
        int latest = Year.now(Clock.systemUTC()).getValue() + 1;
        int year = typed != null && typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : 0;
        if (year < EARLIEST || year > latest) {
            throw new InvalidInput("year", "territory.bad.year", EARLIEST, latest);
        }
        territories.set().filter(last -> last.getYear() > year).ifPresent(last -> {
            throw new InvalidInput("year", "territory.bad.year.passed", last.getYear());
        });
        return year;
    }
}
