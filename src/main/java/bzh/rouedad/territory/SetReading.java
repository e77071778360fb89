package bzh.rouedad.territory;

import static bzh.rouedad.territory.SetArchive.COMMUNES;
import static bzh.rouedad.territory.SetArchive.FORMER;
import static bzh.rouedad.territory.SetArchive.INTERCOMMUNALITIES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a set of its files, and finds whatever is wrong with them, one by one and together. */
final class SetReading {
    private final SetArchive archive;
    private final Findings findings;
    private final Map<TerritoryKind, Map<String, Place>> places = new HashMap<>();

    private SetReading(SetArchive archive) {
        this.archive = archive;
        this.findings = new Findings(archive.names());
        for (TerritoryKind kind : TerritoryKind.values()) {
            places.put(kind, new HashMap<>());
        }
    }

    /** @throws BadSet with all that is wrong */
    static RegionSet read(SetArchive archive) {
        return new SetReading(archive).read();
    }

    private RegionSet read() {
        SetArchive.DEMANDED.stream().filter(name -> !archive.files().containsKey(name))
                .forEach(name -> findings.add(name, 0, "territory.bad.missing"));
        findings.refuseIfAny();
        List<Place> all = new ArrayList<>(Departments.read(archive, findings));
        all.forEach(place -> places.get(place.kind()).put(place.code(), place));
        List<CsvLine> grouped = table(INTERCOMMUNALITIES, List.of("siren", "nom", "population_municipale"));
        List<CsvLine> single = table(COMMUNES,
                List.of("code_insee", "nom", "siren", "departement", "epci_siren", "population"));
        // Of a file that cannot be read nothing more is said: all that the others say of it would seem wrong.
        findings.refuseIfAny();
        Map<String, Homes> homes = new HashMap<>();
        grouped.forEach(line -> homes.put(line.get("siren"), new Homes()));
        List<Place> communes = single.stream().map(line -> commune(line, homes)).toList();
        grouped.forEach(line -> all.add(once(INTERCOMMUNALITIES,
                intercommunality(line, homes.get(line.get("siren"))))));
        all.addAll(communes);
        List<FormerPlace> formers = archive.files().containsKey(FORMER) ? formers() : List.of();
        List<Drawing> drawings = new Contours(archive, places, findings).read();
        findings.refuseIfAny();
        return new RegionSet(all.get(0).code(), all.stream().map(place -> counted(place, communes)).toList(), formers,
                drawings);
    }

    /** Of departments and the region no file tells the population: it is that of their communes. */
    private static Place counted(Place place, List<Place> communes) {
        return place.population() != null ? place : place.of(communes.stream()
                .filter(commune -> place.kind() == TerritoryKind.REGION || place.code().equals(commune.department()))
                .mapToLong(Place::population).sum());
    }

    private List<CsvLine> table(String file, List<String> columns) {
        return CsvTable.read(file, archive.files().get(file), columns, findings);
    }

    private Place commune(CsvLine line, Map<String, Homes> homes) {
        String department = line.get("departement");
        String group = line.get("epci_siren");
        long population = line.population("population", findings);
        String code = line.insee("code_insee", findings);
        if (!places.get(TerritoryKind.DEPARTMENT).containsKey(department)) {
            findings.add(COMMUNES, line.number(), "territory.bad.department", department);
        } else if (!code.startsWith(department)) {
            findings.add(COMMUNES, line.number(), "territory.bad.elsewhere", code, department);
        }
        if (homes.containsKey(group)) {
            homes.get(group).add(department, population);
        } else if (!group.isEmpty()) {
            findings.add(COMMUNES, line.number(), "territory.bad.intercommunality", group);
        }
        return once(COMMUNES, new Place(line.number(), TerritoryKind.COMMUNE, code, line.siren("siren", findings),
                line.name("nom", findings), population, department, group.isEmpty() ? null : group));
    }

    private Place intercommunality(CsvLine line, Homes homes) {
        String siren = line.siren("siren", findings);
        line.told("nb_communes_").filter(told -> !told.equals(Integer.toString(homes.communes()))).ifPresent(told ->
                findings.add(INTERCOMMUNALITIES, line.number(), "territory.bad.count", told, homes.communes()));
        if (homes.communes() == 0) {
            findings.add(INTERCOMMUNALITIES, line.number(), "territory.bad.nobody", siren);
        }
        return new Place(line.number(), TerritoryKind.INTERCOMMUNALITY, siren, siren, line.name("nom", findings),
                line.population("population_municipale", findings), homes.department(), null);
    }

    /** The place, after a complaint when its code has been there. */
    private Place once(String file, Place place) {
        Place before = places.get(place.kind()).putIfAbsent(place.code(), place);
        if (before != null) {
            findings.add(file, place.line(), "territory.bad.twice", place.code(), before.line());
        }
        return place;
    }

    private List<FormerPlace> formers() {
        Map<String, FormerPlace> found = new HashMap<>();
        Map<String, Place> communes = places.get(TerritoryKind.COMMUNE);
        List<FormerPlace> formers = new ArrayList<>();
        for (CsvLine line : table(FORMER, List.of("code_insee", "nom", "chef_lieu"))) {
            FormerPlace former = new FormerPlace(line.number(), line.insee("code_insee", findings),
                    line.name("nom", findings),
                    line.insee("chef_lieu", findings));
            FormerPlace before = found.putIfAbsent(former.code(), former);
            if (before != null) {
                findings.add(FORMER, line.number(), "territory.bad.twice", former.code(), before.line());
            }
            if (!communes.containsKey(former.successor())) {
                findings.add(FORMER, line.number(), "territory.bad.successor", former.successor());
            } else if (communes.containsKey(former.code()) && !former.code().equals(former.successor())) {
                findings.add(FORMER, line.number(), "territory.bad.merged", former.code(),
                        communes.get(former.code()).line());
            }
            formers.add(former);
        }
        return formers;
    }
}
