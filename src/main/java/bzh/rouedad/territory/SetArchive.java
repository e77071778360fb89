package bzh.rouedad.territory;

import bzh.rouedad.language.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a set, out of a ZIP that may hold others and folders as well.
 *
 * @param files      what is read, by name without folder; the shortened outlines {@code communes-10pct.geojson} and
 *     their like go under the plain name
 * @param names      how these files are called in the archive, by the plain name
 * @param passedOver names of what is not
 */
record SetArchive(Map<String, byte[]> files, Map<String, String> names, List<String> passedOver) {
    static final String COMMUNES = "communes.csv";
    static final String INTERCOMMUNALITIES = "epci.csv";
    static final String FORMER = "communes-anciennes.csv";
    static final String DEPARTMENTS = "departements.json";
    static final String REGION = "region.json";
    static final String COMMUNE_OUTLINES = "communes.geojson";
    static final String INTERCOMMUNALITY_OUTLINES = "epci.geojson";
    static final String DEPARTMENT_OUTLINES = "departements.geojson";
    /** Without these there is no set. */
    static final List<String> DEMANDED = List.of(COMMUNES, INTERCOMMUNALITIES, DEPARTMENTS);
    private static final Set<String> KNOWN = Set.of(COMMUNES, INTERCOMMUNALITIES, FORMER, DEPARTMENTS, REGION,
            COMMUNE_OUTLINES,
            INTERCOMMUNALITY_OUTLINES, DEPARTMENT_OUTLINES);
    private static final int MOST_ENTRIES = 1_000;
    /** Bytes of one file, once expanded; outlines of a whole region in full have a quarter of it. */
    private static final int LARGEST = 10 << 20;
    /** Bytes of all files that are passed over, once expanded: a small archive may hold very many. */
    private static final long MOST_PASSED = 200L << 20;

    /**
     * Reads an archive, believing no size it tells.
     *
     * @throws InvalidInput when it is no ZIP, holds more than a thousand files, one of more than 10 MiB, the same one
     *     twice, or 200 MiB of other things
     */
    static SetArchive read(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<String> passedOver = new ArrayList<>();
        int entries = 0;
        long passed = 0;
        // Names of interest are ASCII; this charset takes any other name without complaint.
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new InvalidInput("archive", "territory.bad.entries", MOST_ENTRIES);
                }
                String name = plain(entry.getName());
                if (KNOWN.contains(name)) {
                    names.put(name, last(entry.getName()));
                    byte[] content = in.readNBytes(LARGEST + 1);
                    if (content.length > LARGEST) {
                        throw new InvalidInput("archive", "territory.bad.large", name, LARGEST >> 20);
                    }
                    if (files.put(name, content) != null) {
                        throw new InvalidInput("archive", "territory.bad.double", name);
                    }
                } else if (!entry.isDirectory()) {
                    passedOver.add(entry.getName());
                    passed += in.skip(MOST_PASSED + 1 - passed);
                    if (passed > MOST_PASSED) {
                        throw new InvalidInput("archive", "territory.bad.large", entry.getName(), MOST_PASSED >> 20);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidInput("archive", "territory.bad.zip");
        }
        if (entries == 0) {
            throw new InvalidInput("archive", "territory.bad.zip");
        }
        return new SetArchive(files, names, passedOver);
    }

    private static String plain(String entry) {
        return last(entry).toLowerCase(Locale.ROOT).replaceFirst("-\\d+pct\\.geojson$", ".geojson");
    }

    private static String last(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }
}
